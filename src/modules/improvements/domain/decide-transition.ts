import { ImprovementWrongStatusError } from './improvement-wrong-status-error.ts';
import {
  IMPROVEMENT_TRANSITIONS,
  type ImprovementAction,
  type ImprovementStatus,
} from './improvement-status.ts';
import { readImprovementStatus } from './read-improvement-status.ts';

/** Where an action leads from a status; null where it is not possible from there. */
export function transitionOf(
  status: ImprovementStatus | null,
  action: ImprovementAction,
): ImprovementStatus | null {
  const { from, to } = IMPROVEMENT_TRANSITIONS[action];
  return from.some((one) => one === status) ? to : null;
}

/** The status after an action. @throws ImprovementWrongStatusError where it is not possible. */
export function decideTransition(
  { id, stored }: { readonly id: number; readonly stored: string },
  action: ImprovementAction,
): ImprovementStatus {
  const status = readImprovementStatus(stored);
  const to = transitionOf(status, action);
  if (to === null) throw new ImprovementWrongStatusError(id, action, status, stored);
  return to;
}
