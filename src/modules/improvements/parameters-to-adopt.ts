import { canonicalHash } from '../../shared/canonical-hash.ts';
import { InvalidInputError } from '../../shared/invalid-input-error.ts';
import { findJsonFault } from '../../shared/json-fault.ts';
import { toJson, type Json } from '../../shared/json.ts';
import { EXPERIMENT_GAPS } from '../experiments/domain/experiment-design.ts';
import type { StrategyRule } from '../pipeline/domain/run-config.ts';
import { parametersOfRule } from '../pipeline/parse-strategy-rule.ts';
import { armsOf } from './arms-of.ts';
import { ImprovementOutdatedError } from './domain/improvement-outdated-error.ts';
import { isSameRule } from './domain/is-same-rule.ts';

/** An improvement that is to be applied, with what is known of its strategy. */
export interface AdoptionBasis {
  readonly improvement: {
    readonly id: number;
    readonly strategyName: string;
    readonly newThreshold: number | null;
    readonly missingFactors: unknown;
    readonly recommendedAdjustments: unknown;
  };
  /** The rule by which runs decide now; undefined for a strategy that is none of the pipeline. */
  readonly rule: StrategyRule | undefined;
  /** What its experiment compared; null where it compared nothing. */
  readonly arms: { readonly control: StrategyRule; readonly treatment: StrategyRule } | null;
  /** What the proposal spoke of and asked for; null for an improvement from elsewhere. */
  readonly evidence: { readonly baselineParameters: Json; readonly proposedParameters: Json } | null;
  /** The parameters that were last put into force for the strategy; null when none were. */
  readonly adopted: Json;
}

export interface ParametersToAdopt {
  readonly parameters: Json;
  /** What they replace; null where nothing says. */
  readonly replaced: Json;
}

/**
 * The parameters that applying an improvement puts into force. For a strategy of the pipeline: what its experiment tested, else the rule in
 * force, adjusted. For another one: what the proposal asks for; an improvement from elsewhere, which has neither, is taken at its words:
 * `{ threshold, adjustments, missingFactors }`.
 *
 * @throws ImprovementOutdatedError where others are in force than would be replaced, InvalidInputError where adjustments make no rule of
 * the pipeline, by which no run could decide, and where words cannot be kept as they are.
 */
export function parametersToAdopt(basis: AdoptionBasis): ParametersToAdopt {
  return basis.rule === undefined ? ofAnotherStrategy(basis) : ofPipeline(basis, basis.rule);
}

function ofPipeline({ improvement, arms: tested }: AdoptionBasis, rule: StrategyRule): ParametersToAdopt {
  const { id, strategyName, recommendedAdjustments } = improvement;
  if (tested && !isSameRule(tested.control, rule))
    throw new ImprovementOutdatedError(id, strategyName, 'EXPERIMENT');
  const arms = tested ?? armsOf(rule, recommendedAdjustments);
  if ('gap' in arms)
    throw new InvalidInputError('id', id, `has nothing to put into force: ${EXPERIMENT_GAPS[arms.gap]}`);
  return { parameters: toJson(parametersOfRule(arms.treatment)), replaced: toJson(parametersOfRule(rule)) };
}

function ofAnotherStrategy({ improvement, evidence, adopted }: AdoptionBasis): ParametersToAdopt {
  const { id, strategyName, newThreshold, missingFactors, recommendedAdjustments } = improvement;
  if (evidence === null || evidence.proposedParameters === null) {
    const threshold = newThreshold !== null && Number.isFinite(newThreshold) ? newThreshold : null;
    const words = findJsonFault({ threshold, adjustments: recommendedAdjustments, missingFactors });
    if (words.found)
      throw new InvalidInputError(
        'id',
        id,
        `has words that cannot be kept: ${words.path.slice(1)} ${words.rule}`,
      );
    return { parameters: words.json, replaced: adopted };
  }
  const { baselineParameters, proposedParameters } = evidence;
  const isOther = canonicalHash(adopted) !== canonicalHash(baselineParameters);
  if (adopted !== null && !areWords(adopted) && isOther)
    throw new ImprovementOutdatedError(id, strategyName, 'PROPOSAL');
  return { parameters: proposedParameters, replaced: baselineParameters };
}

/** Whether an improvement from elsewhere was taken at its words: nothing decides by these, so that what was in force before still is. */
function areWords(parameters: Json): boolean {
  if (parameters === null || typeof parameters !== 'object') return false;
  return Object.keys(parameters).sort().join(' ') === 'adjustments missingFactors threshold';
}
