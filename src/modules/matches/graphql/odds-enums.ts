import { builder } from '../../../graphql/builder.ts';
import { describedEnum } from '../../../graphql/described-enum.ts';
import type { BookKind } from '../domain/books.ts';
import type { OddsMarket, OddsStage } from '../domain/odds.ts';

const MARKETS: Record<OddsMarket, string> = {
  MATCH_RESULT: 'Home win, draw or away win after full time (1X2). Has no line.',
  OVER_UNDER: 'More or fewer goals in all than the line.',
  ASIAN_HANDICAP: 'Home or away once the line is added to the home goals; quarter lines split the stake.',
};

const STAGES: Record<OddsStage, string> = {
  PRE_MATCH:
    'Collected before the match: on Friday afternoon for the weekend, on Tuesday afternoon for midweek.',
  CLOSING: 'The last prices before kick-off.',
};

const BOOK_KINDS: Record<BookKind, string> = {
  BOOKMAKER: 'Offers prices of its own; its margin is in them.',
  EXCHANGE:
    'Matches bets between customers and takes a commission on winnings; its prices are stated before commission.',
  AVERAGE: 'The mean over the books that the source follows. Nobody offers it, so it is never bet.',
  MAXIMUM:
    'The highest over the books that the source follows, at times a stale one. Never bet and never de-vigged.',
};

const SELECTIONS = {
  HOME: 'The home side: it wins, or covers the handicap.',
  DRAW: 'Level after full time; in MATCH_RESULT alone.',
  AWAY: 'The away side: it wins, or covers the handicap.',
  OVER: 'More goals than the line.',
  UNDER: 'Fewer goals than the line.',
} as const;

export type Selection = keyof typeof SELECTIONS;

export const OddsMarketRef = builder.enumType('OddsMarket', {
  description: 'What is bet on.',
  values: describedEnum(MARKETS),
});

export const OddsStageRef = builder.enumType('OddsStage', {
  description: 'When prices were taken.',
  values: describedEnum(STAGES),
});

export const BookKindRef = builder.enumType('BookKind', {
  description: 'What kind of source prices have. It decides what may be done with them.',
  values: describedEnum(BOOK_KINDS),
});

export const SelectionRef = builder.enumType('Selection', {
  description: 'An outcome that can be backed.',
  values: describedEnum(SELECTIONS),
});

export const RevisionKindRef = builder.enumType('RevisionKind', {
  description: 'Why a value was replaced.',
  values: describedEnum({
    CORRECTED: 'The source restated the same observation: the earlier value was wrong.',
    SUPERSEDED: 'A later observation took its place: the earlier value was right in its time.',
  }),
});
