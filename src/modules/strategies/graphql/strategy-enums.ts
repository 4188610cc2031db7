import { builder } from '../../../graphql/builder.ts';
import { describedEnum } from '../../../graphql/described-enum.ts';
import type { StrategyType } from '../domain/deduce-strategy-type.ts';
import type { StrategyTier } from '../reads/strategies-ranking.ts';

const TYPES: Record<StrategyType, string> = {
  MARKET: 'Bets on a market wherever it is played: over, under, both teams to score.',
  CONTEXT: 'Bets where a situation holds: at home, away.',
  COMPOUND: 'Puts several signals together, or says in its name neither a market nor a situation.',
};

const TIERS: Record<StrategyTier, string> = {
  S: 'The lower bound of yield is 5 per cent or more.',
  A: 'The lower bound of yield is at least 2 and below 5 per cent.',
  B: 'The lower bound of yield is at least 0 and below 2 per cent.',
  C: 'The lower bound of yield is at least -5 and below 0 per cent: it may lose.',
  D: 'The lower bound of yield is below -5 per cent.',
};

export const StrategyTypeRef = builder.enumType('StrategyType', {
  description: 'What a strategy looks at.',
  values: describedEnum(TYPES),
});

/** The values are those of the column, of which one is no name for GraphQL: 1X2. */
export const StrategyMarketFamilyRef = builder.enumType('StrategyMarketFamily', {
  description: 'What a strategy bets on.',
  values: {
    OVER: { value: 'OVER', description: 'More goals than a line.' },
    UNDER: { value: 'UNDER', description: 'Fewer goals than a line.' },
    BTTS: { value: 'BTTS', description: 'Both teams to score, or not.' },
    MATCH_RESULT: { value: '1X2', description: 'Home win, draw or away win; `1X2` in the row.' },
    AH: { value: 'AH', description: 'Asian handicaps.' },
    OTHER: { value: 'OTHER', description: 'Several of these, or none.' },
  } as const,
});

export const StrategyTierRef = builder.enumType('StrategyTier', {
  description:
    'How good a strategy is, judged by the lower 95 % bound of its profit per unit staked, not by how often it wins.',
  values: describedEnum(TIERS),
});
