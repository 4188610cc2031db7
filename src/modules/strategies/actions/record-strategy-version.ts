import type { Tx } from '../../../db/transaction.ts';
import { canonicalHash } from '../../../shared/canonical-hash.ts';
import { InvalidInputError } from '../../../shared/invalid-input-error.ts';
import { findJsonFault } from '../../../shared/json-fault.ts';
import { holdStrategyVersions } from './hold-strategy-versions.ts';

export interface StrategyVersionToRecord {
  readonly name: string;
  /** The whole rule as data; what JSON cannot keep exactly is refused. */
  readonly parameters: unknown;
  readonly description: string | null;
  readonly at: Date;
}

export interface RecordedStrategyVersion {
  readonly id: number;
  /** Counts from 1 within the name. */
  readonly version: number;
  readonly parametersHash: string;
  /** False when the name had these parameters already: that version stands, with its own description. */
  readonly isNew: boolean;
}

const LONGEST_NAME = 200;

/**
 * The version of a strategy that has these parameters: the recorded one, else a new one with the next number. Of two calls at
 * once for a name, one waits for the end of the other's transaction, so that numbers have no gap and no version comes twice.
 *
 * @throws InvalidInputError for an empty name, for parameters that are no object, and naming the path within them that JSON cannot keep.
 */
export async function recordStrategyVersion(
  tx: Tx,
  { name, parameters, description, at }: StrategyVersionToRecord,
): Promise<RecordedStrategyVersion> {
  if (name.trim() === '' || name.length > LONGEST_NAME) {
    throw new InvalidInputError('name', name, `is empty or longer than ${LONGEST_NAME} characters`);
  }
  const read = findJsonFault(parameters);
  if (read.found) throw new InvalidInputError(`parameters${read.path}`, read.value, read.rule);
  const rule = read.json;
  if (rule === null || typeof rule !== 'object' || Array.isArray(rule)) {
    throw new InvalidInputError('parameters', rule, 'are not an object');
  }
  const parametersHash = canonicalHash(rule);
  await holdStrategyVersions(tx, name);
  const known = await tx.strategyVersion.findUnique({
    where: { name_parametersHash: { name, parametersHash } },
  });
  if (known) return { id: known.id, version: known.version, parametersHash, isNew: false };
  const newest = await tx.strategyVersion.aggregate({ where: { name }, _max: { version: true } });
  const version = (newest._max.version ?? 0) + 1;
  const { id } = await tx.strategyVersion.create({
    data: { name, version, parameters: rule, parametersHash, description, createdAt: at },
    select: { id: true },
  });
  return { id, version, parametersHash, isNew: true };
}
