import type { Reader } from '../../../db/transaction.ts';
import type { FrictionTrial } from '../domain/friction-layer/friction-trial.ts';
import { FRICTION_TRIAL_VERSION } from '../domain/friction-layer/friction-trial-rules.ts';
import { readFrictionTrial } from './read-friction-trial.ts';

/** A stored trial, and of when it is. */
export interface StoredFrictionTrial extends FrictionTrial {
  readonly id: string;
  /** No result known later is in it. */
  readonly asOf: Date;
}

/**
 * The trial that decides whether friction counts in a division as of an instant: of the trials by today's rules that looked at the
 * division, the one with the latest as-of instant not after `asOf`, and of several the one computed last. Null without one. A trial on
 * forecasts that may have read the future proves nothing, and does not count.
 *
 * The newest alone speaks, also where an older one said otherwise: of many trials, one excludes 0 by chance.
 */
export async function newestFrictionTrial(
  reader: Reader,
  asOf: Date,
  division: string,
): Promise<StoredFrictionTrial | null> {
  const row = await reader.frictionTrial.findFirst({
    where: {
      version: FRICTION_TRIAL_VERSION,
      asOf: { lte: asOf },
      divisions: { has: division },
      evaluation: { outcome: { not: 'LEAK_SUSPECTED' } },
    },
    orderBy: [{ asOf: 'desc' }, { computedAt: 'desc' }, { id: 'desc' }],
  });
  return row && { id: row.id, asOf: row.asOf, ...readFrictionTrial(row) };
}
