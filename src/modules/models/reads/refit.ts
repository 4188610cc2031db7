import type { Reader } from '../../../db/transaction.ts';
import { canonicalJson } from '../../../shared/canonical-hash.ts';
import { type FitRecord, fitRecord } from '../domain/fit-record.ts';
import { type FitAnswer, fitLayers, type FitTask } from '../domain/matchup/fit-layers.ts';
import { DEFAULT_MODEL_SETTINGS } from '../domain/model-settings.ts';
import { MODEL_VERSION } from '../domain/model-version.ts';
import type { RefitDifference } from '../domain/refit-difference.ts';
import { loadHistory } from './load-history.ts';

/** Whether a stored fit comes out again. */
export type Refit =
  | { readonly agrees: true; readonly record: FitRecord }
  | { readonly agrees: false; readonly difference: RefitDifference };

/** Where fits are made: in this thread, or in others. */
type FitMaker = (task: FitTask) => readonly FitAnswer[] | Promise<readonly FitAnswer[]>;

/** Makes a stored fit again from the results as they were known and its settings, and compares every bit. */
export async function refit(reader: Reader, stored: FitRecord, make: FitMaker = fitLayers): Promise<Refit> {
  if (stored.version !== MODEL_VERSION) return { agrees: false, difference: 'VERSION' };
  const { division, settings } = stored;
  const asOf = new Date(stored.asOf);
  const { historyDays } = settings;
  const history = await loadHistory(reader, { divisions: [division], asOf, historyDays });
  const [answer] = await make({
    history: history.get(division) ?? [],
    referenceDay: stored.referenceOn,
    // Whom a model speaks of decides nothing of its fit.
    settings: [{ ...DEFAULT_MODEL_SETTINGS, ...settings }],
  });
  // No history, or one that determines no model, is not that of the fit.
  const fitted = answer?.fitted ?? null;
  if (fitted?.inputsHash !== stored.inputsHash) return { agrees: false, difference: 'MATCHES' };
  const record = fitRecord(division, asOf, fitted);
  // Finite numbers have one shortest decimal each: equal text, equal bits.
  return canonicalJson(record) === canonicalJson(stored)
    ? { agrees: true, record }
    : { agrees: false, difference: 'PARAMETERS' };
}
