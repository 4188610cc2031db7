import { describe, expect, test } from 'vitest';
import {
  DEFAULT_SETTLEMENT_RULES,
  type MatchFacts,
  settlementBasis,
  whySettledAnew,
} from '../../../src/modules/picks/domain/settlement-basis.ts';

const decided = new Date('2026-03-28T15:00:00Z');
const score = { homeGoals: 2, awayGoals: 1 };
const facts = (changes: Partial<MatchFacts> = {}): MatchFacts => ({
  kickOffAt: decided,
  score,
  declaredVoid: null,
  ...changes,
});
const basisOf = (changes: Partial<MatchFacts>) =>
  settlementBasis(decided, facts(changes), DEFAULT_SETTLEMENT_RULES);

describe('what settles a pick', () => {
  test('is the score, and nothing before it is known', () => {
    expect(basisOf({})).toEqual({ kind: 'SCORE', score });
    expect(basisOf({ score: null })).toBeNull();
  });

  test('is the score of a match that was moved by three UK days, across the change of the clock', () => {
    expect(basisOf({ kickOffAt: new Date('2026-03-31T22:30:00Z') })).toEqual({ kind: 'SCORE', score });
    expect(basisOf({ kickOffAt: new Date('2026-03-25T12:00:00Z') })).toEqual({ kind: 'SCORE', score });
  });

  test('is the move of a match by more days, whether or not it was played since', () => {
    // Half past midnight in the United Kingdom: the day after.
    const moved = { kickOffAt: new Date('2026-03-31T23:30:00Z') };
    const basis = { kind: 'VOID', cause: 'POSTPONED', reason: 'moved from 2026-03-28 to 2026-04-01' };
    expect(basisOf({ ...moved, score: null })).toEqual(basis);
    expect(basisOf(moved)).toEqual(basis);
  });

  test('is a declaration before everything else', () => {
    expect(basisOf({ declaredVoid: 'abandoned' })).toEqual({
      kind: 'VOID',
      cause: 'DECLARED',
      reason: 'abandoned',
    });
  });
});

describe('a settled pick', () => {
  const asOf = new Date('2026-04-02T00:00:00Z');
  const inForce = { score, voidCause: null, asOf };

  test('stands as long as what it rests on does', () => {
    expect(whySettledAnew(inForce, basisOf({}), asOf)).toBeNull();
    const voided = { score: null, voidCause: 'POSTPONED', asOf } as const;
    const moved = basisOf({ kickOffAt: new Date('2026-05-31T15:00:00Z') });
    expect(whySettledAnew(voided, moved, asOf)).toBeNull();
  });

  test('is settled anew for another score, for a void, and back', () => {
    const other = basisOf({ score: { homeGoals: 2, awayGoals: 2 } });
    expect(whySettledAnew(inForce, other, asOf)).toBe('2-1 became 2-2');
    const declared = basisOf({ declaredVoid: 'abandoned' });
    expect(whySettledAnew(inForce, declared, asOf)).toBe('2-1 became void (declared)');
    const voided = { score: null, voidCause: 'DECLARED', asOf } as const;
    expect(whySettledAnew(voided, basisOf({}), asOf)).toBe('void (declared) became 2-1');
  });

  test('stands against what was known before, and where nothing is known any more', () => {
    const other = basisOf({ score: { homeGoals: 2, awayGoals: 2 } });
    expect(whySettledAnew(inForce, other, new Date(asOf.getTime() - 1))).toBeNull();
    expect(whySettledAnew(inForce, null, asOf)).toBeNull();
  });
});
