import type { Reader } from '../../../db/transaction.ts';
import { canonicalJson } from '../../../shared/canonical-hash.ts';
import { DomainError } from '../../../shared/domain-error.ts';
import { type DivisionFit, fitDivision } from '../domain/fit-division.ts';
import { type FitRecord, fitRecord } from '../domain/fit-record.ts';
import { MODEL_VERSION } from '../domain/model-version.ts';
import { loadHistory } from './load-history.ts';

/**
 * Whether a stored fit comes out again. VERSION: it was made by other rules than today's. MATCHES: results that it rests on were
 * corrected since, or removed. PARAMETERS: the same inputs gave other bits, which is a fault.
 */
export type Refit =
  | { readonly agrees: true; readonly record: FitRecord }
  | { readonly agrees: false; readonly difference: 'VERSION' | 'MATCHES' | 'PARAMETERS' };

/** Makes a stored fit again from the results as they were known and its settings, and compares every bit. Takes the time of a fit. */
export async function refit(reader: Reader, stored: FitRecord): Promise<Refit> {
  if (stored.version !== MODEL_VERSION) return { agrees: false, difference: 'VERSION' };
  const { division, settings } = stored;
  const asOf = new Date(stored.asOf);
  const { historyDays } = settings;
  const history = await loadHistory(reader, { divisions: [division], asOf, historyDays });
  const fitted = fittedOrNull(() => fitDivision(history.get(division) ?? [], stored.referenceOn, settings));
  if (fitted?.inputsHash !== stored.inputsHash) return { agrees: false, difference: 'MATCHES' };
  const record = fitRecord(division, asOf, fitted);
  // Finite numbers have one shortest decimal each: equal text, equal bits.
  return canonicalJson(record) === canonicalJson(stored)
    ? { agrees: true, record }
    : { agrees: false, difference: 'PARAMETERS' };
}

/** No history, or one that determines no model, is not that of the fit. */
function fittedOrNull(give: () => DivisionFit): DivisionFit | null {
  try {
    return give();
  } catch (error) {
    if (error instanceof DomainError) return null;
    throw error;
  }
}
