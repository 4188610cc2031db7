import type { ErrorCode } from '../../../../shared/error-code.ts';
import type { EvaluationGroup, EvaluationResult, LeakSuspicion } from './evaluation-result.ts';

/** Scores that nothing speaks against. */
export interface EvaluationScores {
  readonly kind: 'SCORED';
  readonly groups: readonly EvaluationGroup[];
}

/** Scores that are too good to be true: a model that beats the closing line like this has probably seen the future. */
export interface LeakSuspected {
  readonly kind: 'LEAK_SUSPECTED';
  readonly name: 'LeakSuspectedError';
  readonly code: ErrorCode;
  readonly message: string;
  readonly suspicion: LeakSuspicion;
  /** The scores that raised the suspicion. */
  readonly groups: readonly EvaluationGroup[];
}

/** How an evaluation ended: with scores, or with the suspicion that they raise. */
export function evaluationOutcome({ groups, leak }: EvaluationResult): EvaluationScores | LeakSuspected {
  if (leak === null) return { kind: 'SCORED', groups };
  return {
    kind: 'LEAK_SUSPECTED',
    name: 'LeakSuspectedError',
    code: 'LEAK_SUSPECTED',
    message: describe(leak.groups),
    suspicion: leak,
    groups,
  };
}

function describe([first, ...others]: LeakSuspicion['groups']): string {
  if (!first) return 'The closing line was beaten by more than can be believed.';
  const { division, season, matches, difference, margin } = first;
  const where = `${division ?? 'all leagues'}, ${season ?? 'all seasons'}, ${matches} matches`;
  const more = others.length === 0 ? '' : ` So it is in ${others.length} more groups.`;
  return (
    `The ranked probability score is ${(-difference).toFixed(5)} lower than that of the closing line (${where}); ` +
    `more than ${margin} is not believed.${more}`
  );
}
