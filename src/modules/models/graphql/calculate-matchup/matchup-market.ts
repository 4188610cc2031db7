import { builder } from '../../../../graphql/builder.ts';
import { describedEnum } from '../../../../graphql/described-enum.ts';
import type { BetMarket, BetSide } from '../../domain/matchup/market-bet.ts';

const MARKETS: Record<BetMarket, string> = {
  MATCH_RESULT: 'Home win, draw or away win (1X2): prices `home`, `draw`, `away`; no line.',
  OVER_UNDER: 'More or fewer goals in all than the line: prices `over`, `under`.',
  ASIAN_HANDICAP: 'Home or away once the line is added to the home goals: prices `home`, `away`.',
  BOTH_TEAMS_TO_SCORE: 'Whether each side scores: prices `yes`, `no`; no line.',
};

const SELECTIONS: Record<BetSide, string> = {
  HOME: 'The home side: it wins, or covers the handicap.',
  DRAW: 'Level after full time.',
  AWAY: 'The away side: it wins, or covers the handicap.',
  OVER: 'More goals than the line.',
  UNDER: 'Fewer goals than the line.',
  YES: 'Each side scores at least once.',
  NO: 'A side scores nothing.',
};

export const MatchupMarketRef = builder.enumType('MatchupMarket', {
  description: 'Markets whose prices can be weighed in `calculateMatchup`.',
  values: describedEnum(MARKETS),
});

export const MatchupSelectionRef = builder.enumType('MatchupSelection', {
  description: 'An outcome of a `MatchupMarket`.',
  values: describedEnum(SELECTIONS),
});
