import { DomainError } from '../../../shared/domain-error.ts';

/** What the parameters in force were held against: those of its experiment, or those that the proposal speaks of. */
export type OutdatedBasis = 'EXPERIMENT' | 'PROPOSAL';

const WAYS_OUT: Readonly<Record<OutdatedBasis, string>> = {
  EXPERIMENT: 'was tested against: archive, reactivate and activate it to test it against those in force',
  PROPOSAL: 'was proposed for: it has to be proposed anew',
};

/** The parameters of the strategy in force are no longer those that the improvement would replace. Nothing was changed. */
export class ImprovementOutdatedError extends DomainError {
  readonly strategyName: string;

  constructor(id: number, strategyName: string, basis: OutdatedBasis) {
    super(
      'IMPROVEMENT_OUTDATED',
      `the parameters of ${JSON.stringify(strategyName)} in force are not those that improvement ${id} ${WAYS_OUT[basis]}`,
    );
    this.strategyName = strategyName;
  }
}
