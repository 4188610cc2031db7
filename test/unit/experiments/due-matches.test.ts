import { describe, expect, test } from 'vitest';
import { type DecidedMatch, dueMatches } from '../../../src/modules/experiments/domain/due-matches.ts';
import { DEFAULT_SETTLEMENT_RULES } from '../../../src/modules/picks/domain/settlement-basis.ts';

const SATURDAY = new Date('2026-01-17T15:00:00Z');
const WEDNESDAY_AFTER = new Date('2026-01-21T19:45:00Z');
const match = (matchId: number, changes: Partial<DecidedMatch> = {}): DecidedMatch => ({
  matchId,
  kickOffAt: SATURDAY,
  score: { homeGoals: 2, awayGoals: 1 },
  declaredVoid: null,
  decisions: [{ auditEntryId: `entry-${matchId}`, kickOffAt: SATURDAY }],
  ...changes,
});
const due = (...matches: DecidedMatch[]) => dueMatches(matches, DEFAULT_SETTLEMENT_RULES);

describe('the matches that can be observed', () => {
  test('are those with a known result, by kick-off and then by id', () => {
    const earlier = new Date('2026-01-17T12:30:00Z');
    const found = due(match(2), match(9, { kickOffAt: earlier }), match(1), match(4, { score: null }));
    expect(found.due).toEqual([
      { matchId: 9, kickOffAt: earlier, auditEntryIds: ['entry-9'] },
      { matchId: 1, kickOffAt: SATURDAY, auditEntryIds: ['entry-1'] },
      { matchId: 2, kickOffAt: SATURDAY, auditEntryIds: ['entry-2'] },
    ]);
    expect(found).toMatchObject({ waiting: 1, withoutStandingBets: 0 });
  });

  test('are none on which no bet stands: declared void, or moved too far from the day of every decision', () => {
    const moved = { kickOffAt: WEDNESDAY_AFTER };
    expect(
      due(match(1, moved), match(2, { ...moved, score: null }), match(3, { declaredVoid: 'no show' })),
    ).toEqual({ due: [], waiting: 0, withoutStandingBets: 3 });
  });

  test('are observed by the decisions that stand, in their order', () => {
    const decisions = [
      { auditEntryId: 'for Saturday', kickOffAt: SATURDAY },
      { auditEntryId: 'first for Wednesday', kickOffAt: WEDNESDAY_AFTER },
      { auditEntryId: 'second for Wednesday', kickOffAt: WEDNESDAY_AFTER },
    ];
    expect(due(match(1, { kickOffAt: WEDNESDAY_AFTER, decisions })).due).toEqual([
      {
        matchId: 1,
        kickOffAt: WEDNESDAY_AFTER,
        auditEntryIds: ['first for Wednesday', 'second for Wednesday'],
      },
    ]);
  });
});
