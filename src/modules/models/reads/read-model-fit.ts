import { z } from 'zod';
import type { ModelFit } from '../../../db/generated/client.ts';
import type { GoalModelFit } from '../../../quant/goals/goal-model-fit.ts';
import type { FitRecord } from '../domain/fit-record.ts';
import { type FitSettings, GOAL_MODEL_KINDS } from '../domain/model-settings.ts';

const kind = z.enum(GOAL_MODEL_KINDS);
const teamId = z.int();

const fit: z.ZodType<GoalModelFit<number>> = z.object({
  kind,
  teams: z.array(teamId),
  intercept: z.number(),
  homeAdvantage: z.number(),
  attack: z.array(z.number()),
  defence: z.array(z.number()),
  rho: z.number(),
  isRhoAtBound: z.boolean(),
  covariance: z.number(),
  isCovarianceAtBound: z.boolean(),
  logLikelihood: z.number(),
  shrinkage: z.number(),
  matches: z.int(),
  weightSum: z.number(),
  iterations: z.int(),
  leftOut: z.array(teamId),
});

const parameters = z.object({ fit, matchesByTeam: z.array(z.tuple([teamId, z.int()])) });

const settings: z.ZodType<FitSettings> = z.object({
  kind,
  xi: z.number(),
  historyDays: z.int(),
  shrinkage: z.number(),
});

/** The form of a fit that lies between two steps of a run. */
export const fitRecordForm: z.ZodType<FitRecord> = z.object({
  division: z.string(),
  version: z.int(),
  settings,
  asOf: z.string(),
  referenceOn: z.string(),
  firstMatchOn: z.string(),
  lastMatchOn: z.string(),
  fit,
  matchesByTeam: z.array(z.tuple([teamId, z.int()])),
  inputsHash: z.string(),
});

/** The settings of a stored fit. */
export function readFitSettings(stored: unknown): FitSettings {
  return settings.parse(stored);
}

/** The parameters of a stored fit, to the bit those that were saved. */
export function readFitParameters(stored: unknown): Pick<FitRecord, 'fit' | 'matchesByTeam'> {
  return parameters.parse(stored);
}

/** The columns that make a record. */
type StoredFit = Omit<ModelFit, 'id' | 'kind' | 'matches' | 'weightSum' | 'logLikelihood' | 'computedAt'>;

/** A stored fit as the record that was saved, to the bit. */
export function readModelFit(row: StoredFit): FitRecord {
  const { division, version, asOf, referenceOn, firstMatchOn, lastMatchOn, inputsHash } = row;
  return {
    division,
    version,
    settings: readFitSettings(row.settings),
    asOf: asOf.toISOString(),
    referenceOn: dayOf(referenceOn),
    firstMatchOn: dayOf(firstMatchOn),
    lastMatchOn: dayOf(lastMatchOn),
    ...readFitParameters(row.parameters),
    inputsHash,
  };
}

function dayOf(column: Date): string {
  return column.toISOString().slice(0, 10);
}
