import { builder } from '../../../graphql/builder.ts';
import { describedEnum } from '../../../graphql/described-enum.ts';
import type { DriftStatus } from '../domain/drift-status.ts';
import type { DriftKind } from '../domain/drift-subject.ts';

const STATUSES: Record<DriftStatus, string> = {
  STABLE: 'No measure says more than chance would, among all that was tested.',
  WARNING: 'A measure passed its threshold of warning, and none that of drift.',
  DRIFT: 'A measure passed its threshold of drift: what was learnt before may no longer hold.',
  INSUFFICIENT: 'Too few matches before or in the season to say anything.',
};

const KINDS: Record<DriftKind, string> = {
  FEATURE:
    'What is known of a match beside its goals: shots, corners, fouls, cards, the overround at the close.',
  OUTCOME: 'What matches come to: goals, and how often results and totals happen.',
  CALIBRATION: 'How far forecasts are from what happened: those of the model, and the closing line.',
};

export const DriftStatusRef = builder.enumType('DriftStatus', {
  description: 'What became of a subject.',
  values: describedEnum(STATUSES),
});

export const DriftKindRef = builder.enumType('DriftKind', {
  description: 'What sort of number a drift report is about.',
  values: describedEnum(KINDS),
});
