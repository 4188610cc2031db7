import { builder } from '../../../graphql/builder.ts';
import { describedEnum } from '../../../graphql/described-enum.ts';
import type { DriftFindingStatus } from '../domain/drift-finding-status.ts';
import type { DriftStatus } from '../domain/drift-status.ts';
import type { DriftKind } from '../domain/drift-subject.ts';

const STATUSES: Record<DriftFindingStatus, string> = {
  STABLE: 'No measure says more than chance would, among all that was tested.',
  WARNING: 'A measure passed its threshold of warning, and none that of drift.',
  DRIFT: 'A measure passed its threshold of drift: what was learnt before may no longer hold.',
  INSUFFICIENT: 'Too few matches before or in the season to say anything.',
};

const LEAGUE_STATUSES: Record<DriftStatus, string> = {
  NONE: 'Nothing warns or drifts; also where too little is known to say so.',
  WARNING: 'A subject warns, or one drifts that is no forecast of the model.',
  CRITICAL: "The model's forecasts are off: a calibration subject of the model drifts.",
};

const KINDS: Record<DriftKind, string> = {
  FEATURE:
    'What is known of a match beside its goals: shots, corners, fouls, cards, the overround at the close.',
  OUTCOME: 'What matches come to: goals, and how often results and totals happen.',
  CALIBRATION: 'How far forecasts are from what happened: those of the model, and the closing line.',
};

export const DriftFindingStatusRef = builder.enumType('DriftFindingStatus', {
  description: 'What became of one subject of a league; `DriftStatus` sums up a whole league.',
  values: describedEnum(STATUSES),
});

export const DriftStatusRef = builder.enumType('DriftStatus', {
  description:
    'What drift means for the picks of a league; the configuration of a run says what it does about it.',
  values: describedEnum(LEAGUE_STATUSES),
});

export const DriftKindRef = builder.enumType('DriftKind', {
  description: 'What sort of number a drift report is about.',
  values: describedEnum(KINDS),
});
