import { DomainError } from '../../../../shared/domain-error.ts';
import type { EvaluationGroup, LeakCheck, LeakSuspicion } from './evaluation-result.ts';

/** Scores that are too good to be true: a model that beats the closing line like this has probably seen the future. */
export class LeakSuspectedError extends DomainError {
  readonly suspects: LeakSuspicion['groups'];
  readonly checks: readonly LeakCheck[];
  readonly lookAt: readonly string[];
  /** The scores that raised the suspicion. */
  readonly groups: readonly EvaluationGroup[];

  constructor({ groups: suspects, checks, lookAt }: LeakSuspicion, groups: readonly EvaluationGroup[]) {
    super('LEAK_SUSPECTED', describe(suspects));
    this.suspects = suspects;
    this.checks = checks;
    this.lookAt = lookAt;
    this.groups = groups;
  }
}

function describe([first, ...others]: LeakSuspicion['groups']): string {
  if (!first) return 'The closing line was beaten by more than can be believed.';
  const { division, season, matches, difference, margin } = first;
  const where = `${division ?? 'all leagues'}, ${season ?? 'all seasons'}`;
  const more = others.length === 0 ? '' : ` The same in ${others.length} more of its groups.`;
  return (
    `The ranked probability score is ${(-difference).toFixed(5)} lower than that of the closing line (${where}, ${matches} matches); ` +
    `more than ${margin} is not believed.${more}`
  );
}
