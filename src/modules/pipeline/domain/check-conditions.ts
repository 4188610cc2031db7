import { InvalidInputError } from '../../../shared/invalid-input-error.ts';
import { findSegmentFault } from '../../strategies/domain/segments/find-segment-fault.ts';
import type { RunConfig } from './run-config.ts';

/**
 * Refuses conditions that could never hold. For what is asked for anew: what is stored stays as it is.
 * @throws InvalidInputError naming the condition whose segment no bet can be in.
 */
export function checkConditions({ strategies }: Pick<RunConfig, 'strategies'>): void {
  for (const [at, { conditions = [] }] of strategies.entries()) {
    for (const [index, condition] of conditions.entries()) {
      const fault = findSegmentFault(condition);
      if (fault === null) continue;
      const path = `config.strategies.${at}.conditions.${index}.value`;
      throw new InvalidInputError(path, condition.value, fault);
    }
  }
}
