import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  decideFailure,
  isRecoverable,
  REACTIONS,
} from '../../../src/modules/pipeline/domain/failures/decide-failure.ts';
import {
  PIPELINE_FAILURES,
  type PipelineFailureName,
  severityOf,
} from '../../../src/modules/pipeline/domain/failures/pipeline-failure.ts';
import { readFailureName } from '../../../src/modules/pipeline/domain/failures/read-failure-name.ts';

const NAMES = Object.keys(PIPELINE_FAILURES).flatMap((name) => readFailureName(name) ?? []);
const REACTION_OF = { RECOVERABLE: 'RETRY', SKIP_MATCH: 'SKIP_MATCH', FATAL: 'STOP_RUN' } as const;

const retryOf = (name: PipelineFailureName) => {
  const reaction = REACTIONS[name];
  if (reaction.kind !== 'RETRY') throw new Error(`${name} is not tried again.`);
  return reaction;
};
const recoverable = NAMES.filter(isRecoverable);

describe('the taxonomy', () => {
  test('has 18 failures: 5 that pass, 8 of one match, 5 that end a run', () => {
    const counts = Object.entries(Object.groupBy(NAMES, severityOf)).map(([severity, names]) => [
      severity,
      names.length,
    ]);
    expect(Object.fromEntries(counts)).toEqual({ RECOVERABLE: 5, SKIP_MATCH: 8, FATAL: 5 });
  });

  test.each(NAMES)('answers %s as grave as it is', (name) => {
    expect(REACTIONS[name].kind).toBe(REACTION_OF[severityOf(name)]);
    expect(isRecoverable(name)).toBe(severityOf(name) === 'RECOVERABLE');
  });

  test('knows no other name', () => {
    expect(readFailureName('Unheard')).toBeNull();
    expect(readFailureName(18)).toBeNull();
  });
});

describe('a failure of a node', () => {
  test.each(recoverable)(
    'named %s is tried again, and after its last try the run goes back to the queue',
    (name) => {
      const { tries } = retryOf(name);
      const kinds = Array.from({ length: tries + 1 }, (_, index) => decideFailure(name, index + 1, 0).kind);
      expect(kinds).toEqual([...Array.from({ length: tries - 1 }, () => 'RETRY'), 'ESCALATE', 'ESCALATE']);
    },
  );

  test('waits double from try to try, up to a limit', () => {
    const waits = [1, 2, 3, 4, 5, 6, 7, 8].map((attempt) => decideFailure('DatabaseTimeout', attempt, 0));
    expect(waits).toEqual(
      [250, 500, 1_000, 2_000, 4_000, 8_000, 10_000, 10_000].map((afterMs) => ({ kind: 'RETRY', afterMs })),
    );
  });

  test('that passes waits half as long at the least, whatever chance says', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...recoverable),
        fc.integer({ min: 1, max: 9 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (name, attempt, chance) => {
          const [full, decision] = [decideFailure(name, attempt, 0), decideFailure(name, attempt, chance)];
          expect(decision.kind).toBe(full.kind);
          if (full.kind !== 'RETRY' || decision.kind !== 'RETRY') return;
          expect(decision.afterMs).toBeLessThanOrEqual(full.afterMs);
          expect(decision.afterMs).toBeGreaterThanOrEqual(Math.floor(full.afterMs / 2));
          expect(decision.afterMs).toBeLessThanOrEqual(retryOf(name).longestMs);
        },
      ),
    );
  });

  test.each([...NAMES.filter((name) => !isRecoverable(name)), null])(
    'named %s stops the run at its first try',
    (name) => {
      expect(decideFailure(name, 1, 0.5)).toEqual({ kind: 'STOP_RUN' });
    },
  );
});
