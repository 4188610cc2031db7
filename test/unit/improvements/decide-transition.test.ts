import { describe, expect, test } from 'vitest';
import {
  decideTransition,
  transitionOf,
} from '../../../src/modules/improvements/domain/decide-transition.ts';
import { ImprovementWrongStatusError } from '../../../src/modules/improvements/domain/improvement-wrong-status-error.ts';
import {
  IMPROVEMENT_STATUSES,
  IMPROVEMENT_TRANSITIONS,
  storedStatus,
  type ImprovementAction,
  type ImprovementStatus,
} from '../../../src/modules/improvements/domain/improvement-status.ts';
import { readImprovementStatus } from '../../../src/modules/improvements/domain/read-improvement-status.ts';

const STATUSES = Object.keys(IMPROVEMENT_STATUSES) as ImprovementStatus[];
const ACTIONS = Object.keys(IMPROVEMENT_TRANSITIONS) as ImprovementAction[];

/** The whole lifecycle, written out. */
const LEADS_TO: Readonly<Record<string, ImprovementStatus>> = {
  'PROPOSED ACTIVATE': 'ACTIVE',
  'ACTIVE APPLY': 'APPLIED',
  'PROPOSED ARCHIVE': 'ARCHIVED',
  'ACTIVE ARCHIVE': 'ARCHIVED',
  'ARCHIVED REACTIVATE': 'PROPOSED',
};

describe('the lifecycle', () => {
  test.each(STATUSES.flatMap((status) => ACTIONS.map((action) => ({ status, action }))))(
    'from $status by $action leads where it is drawn, or nowhere',
    ({ status, action }) => {
      const to = LEADS_TO[`${status} ${action}`];
      const improvement = { id: 7, stored: storedStatus(status) };
      expect(transitionOf(status, action)).toBe(to ?? null);
      if (to) expect(decideTransition(improvement, action)).toBe(to);
      else expect(() => decideTransition(improvement, action)).toThrow(ImprovementWrongStatusError);
    },
  );

  test('refuses by naming the status, what was asked for, and from where it is possible', () => {
    let refusal: unknown;
    try {
      decideTransition({ id: 7, stored: 'applied' }, 'ARCHIVE');
    } catch (error) {
      refusal = error;
    }
    expect(refusal).toMatchObject({
      code: 'IMPROVEMENT_WRONG_STATUS',
      message: 'improvement 7 is APPLIED: ARCHIVE is possible from PROPOSED or ACTIVE',
      status: 'APPLIED',
      action: 'ARCHIVE',
      allowedStatuses: ['PROPOSED', 'ACTIVE'],
    });
  });

  test('does nothing with a status that it does not know', () => {
    for (const action of ACTIONS)
      expect(() => decideTransition({ id: 7, stored: 'rejected' }, action)).toThrow(
        'improvement 7 is "rejected"',
      );
  });
});

test('a status is read as it is stored, and nothing else is', () => {
  expect(STATUSES.map((status) => readImprovementStatus(storedStatus(status)))).toEqual(STATUSES);
  for (const text of ['PROPOSED', ' proposed', 'rejected', '', 'toString'])
    expect(readImprovementStatus(text)).toBeNull();
});
