import { builder } from '../../../graphql/builder.ts';
import { describedEnum } from '../../../graphql/described-enum.ts';
import { AI_DECISION_STATUSES, AI_DECISION_TYPES } from '../domain/ai-decision-status.ts';
import { CONTRADICTIONS } from '../domain/contradiction.ts';
import { LOG_LEVELS } from '../domain/log-level.ts';
import { TRADE_STATUSES } from '../domain/trade-status.ts';

export const LogLevelRef = builder.enumType('LogLevel', {
  description: 'How grave a line of the log is.',
  values: describedEnum(LOG_LEVELS),
});

export const TradeStatusRef = builder.enumType('TradeStatus', {
  description: 'Where a trade stands. From PENDING it goes on to one of the others, and stays there.',
  values: describedEnum(TRADE_STATUSES),
});

export const AiDecisionTypeRef = builder.enumType('AiDecisionType', {
  description: 'What a model decided to do.',
  values: describedEnum(AI_DECISION_TYPES),
});

export const AiDecisionStatusRef = builder.enumType('AiDecisionStatus', {
  description: 'What became of a decision: PENDING leads to all others, FAILED back to PENDING.',
  values: describedEnum(AI_DECISION_STATUSES),
});

export const TradeContradictionRef = builder.enumType('TradeContradiction', {
  description: 'What of a trade is not what its decision asked for.',
  values: describedEnum(CONTRADICTIONS),
});
