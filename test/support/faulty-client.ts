import type { PrismaClient } from '../../src/db/generated/client.ts';

export interface ClientFault {
  /** Which transactions fail, from 1. */
  readonly at: readonly number[];
  /** Before they begin, or after their commit, whose answer is lost. */
  readonly when: 'BEFORE' | 'AFTER';
  readonly error: Error;
}

/** A client of the same database of which some transactions fail as if it were away. */
export function faultyClient(db: PrismaClient, { at, when, error }: ClientFault): PrismaClient {
  let begun = 0;
  return new Proxy(db, {
    get: (target, name) => {
      const member: unknown = Reflect.get(target, name);
      if (name !== '$transaction' || typeof member !== 'function') return member;
      return async (...given: unknown[]): Promise<unknown> => {
        begun += 1;
        const fails = at.includes(begun);
        if (fails && when === 'BEFORE') throw error;
        const result: unknown = await Reflect.apply(member, target, given);
        if (fails) throw error;
        return result;
      };
    },
  });
}
