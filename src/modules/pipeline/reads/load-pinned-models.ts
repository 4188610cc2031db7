import type { Reader } from '../../../db/transaction.ts';
import type { DivisionFit } from '../../models/domain/fit-division.ts';
import { readModelFit } from '../../models/reads/read-model-fit.ts';
import type { DivisionModels } from '../domain/division-models.ts';
import type { PinnedDecision } from '../read-audit-payload.ts';

export interface PinnedModels {
  /** Of each decision whose fits are stored. */
  readonly models: ReadonlyMap<PinnedDecision, DivisionModels>;
  /** The ids of the fits by the hash of their inputs. */
  readonly fitIdOf: ReadonlyMap<string, string>;
}

/** The stored fits that decisions rest on, with their parameters to the bit. */
export async function loadPinnedModels(
  reader: Reader,
  decisions: readonly PinnedDecision[],
): Promise<PinnedModels> {
  const ids = [...new Set(decisions.flatMap(({ fitId, baseFitId }) => [fitId, baseFitId]))];
  const rows = await reader.modelFit.findMany({ where: { id: { in: ids } } });
  const records = new Map(rows.map((row) => [row.id, readModelFit(row)]));
  const fitted = (id: string, newcomers: readonly number[]): DivisionFit | null => {
    const record = records.get(id);
    if (!record) return null;
    const { settings, referenceOn, firstMatchOn, lastMatchOn, fit, inputsHash } = record;
    const matchesByTeam = new Map(record.matchesByTeam);
    return { settings, referenceOn, firstMatchOn, lastMatchOn, fit, inputsHash, matchesByTeam, newcomers };
  };
  const models = new Map<PinnedDecision, DivisionModels>();
  for (const decision of decisions) {
    const { newcomers } = decision.match.model;
    const base = fitted(decision.baseFitId, newcomers);
    const decayed = fitted(decision.fitId, newcomers);
    if (base && decayed) models.set(decision, { base, decayed });
  }
  return { models, fitIdOf: new Map(rows.map(({ id, inputsHash }) => [inputsHash, id])) };
}
