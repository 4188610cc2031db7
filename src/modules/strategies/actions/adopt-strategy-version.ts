import type { Tx } from '../../../db/transaction.ts';
import { recordStrategyVersion, type RecordedStrategyVersion } from './record-strategy-version.ts';

export interface StrategyAdoptionToRecord {
  readonly strategyName: string;
  /** The whole rule from now on, as data. */
  readonly parameters: unknown;
  /** What the rule was until now: recorded as a version first, where it never was. Null where nothing says. */
  readonly replaced: unknown;
  /** What changes, in words. */
  readonly description: string;
  /** The improvement that is applied. */
  readonly improvementId: number;
  readonly at: Date;
}

/**
 * Puts parameters of a strategy into force from `at` on: as a new version, or as the recorded one that has them. What was decided
 * before keeps the parameters that it was decided by. Two adoptions of one strategy wait for each other.
 *
 * @throws InvalidInputError as `recordStrategyVersion`.
 */
export async function adoptStrategyVersion(
  tx: Tx,
  { strategyName, parameters, replaced, description, improvementId, at }: StrategyAdoptionToRecord,
): Promise<RecordedStrategyVersion> {
  if (replaced !== null) {
    const description = 'In force before the first change.';
    await recordStrategyVersion(tx, { name: strategyName, parameters: replaced, description, at });
  }
  const version = await recordStrategyVersion(tx, { name: strategyName, parameters, description, at });
  await tx.strategyAdoption.create({
    data: { strategyName, versionId: version.id, improvementId, adoptedAt: at },
    select: { id: true },
  });
  return version;
}
