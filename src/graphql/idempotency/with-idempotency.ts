import type { z } from 'zod';
import type { Tx } from '../../db/transaction.ts';
import { canonicalHash } from '../../shared/canonical-hash.ts';
import { InvalidInputError } from '../../shared/invalid-input-error.ts';
import { toJson } from '../../shared/json.ts';
import { IdempotencyConflictError } from './idempotency-conflict-error.ts';

export interface KeyedCall<Result> {
  /** The mutation: a key means nothing outside it. */
  readonly operation: string;
  /** What the client gave; without a key every call is a new one. */
  readonly key: string | null | undefined;
  /** What was asked for. A member that is null counts like one that was left out. */
  readonly input: object;
  readonly at: Date;
  /** The form of the result, which is stored as JSON with the key. */
  readonly result: z.ZodType<Result>;
  readonly run: () => Promise<Result>;
}

const LONGEST_KEY = 200;

/**
 * Runs a side effect once for a key. The same key with the same input gets the first result again, with another input an
 * IdempotencyConflictError. The key is stored in the transaction of the effect; of two calls at once, one waits for the other.
 */
export async function withIdempotency<Result>(tx: Tx, call: KeyedCall<Result>): Promise<Result> {
  const { operation, key, at, result, run } = call;
  if (key === null || key === undefined) return run();
  if (key.trim() === '' || key.length > LONGEST_KEY) {
    throw new InvalidInputError('idempotencyKey', key, `is empty or longer than ${LONGEST_KEY} characters`);
  }
  const inputHash = canonicalHash(withoutNulls(call.input));
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${JSON.stringify([operation, key])}, 0))`;
  const first = await tx.idempotencyKey.findUnique({ where: { operation_key: { operation, key } } });
  if (first) {
    if (first.inputHash !== inputHash) throw new IdempotencyConflictError(operation, key, first.createdAt);
    return result.parse(first.result);
  }
  const answer = await run();
  await tx.idempotencyKey.create({
    data: { operation, key, inputHash, result: toJson(answer) ?? {}, createdAt: at },
  });
  return answer;
}

/** The same value without members that are null, at any depth. Lists keep theirs: a place in a list says something. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  const members = Object.entries(value).filter(([, member]) => member !== null && member !== undefined);
  return Object.fromEntries(members.map(([name, member]) => [name, withoutNulls(member)]));
}
