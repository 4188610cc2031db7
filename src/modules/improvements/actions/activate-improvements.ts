import type { Tx } from '../../../db/transaction.ts';
import type { ErrorPolicy } from '../../../shared/error-policy.ts';
import { toJson } from '../../../shared/json.ts';
import { appendDecisions } from '../../audit/actions/append-decisions.ts';
import type { Decision } from '../../audit/domain/decision.ts';
import { startExperiment } from '../../experiments/actions/start-experiment.ts';
import { checkDesign, type GivenDesign } from '../../experiments/domain/check-design.ts';
import { usualBenchmark } from '../../experiments/reads/usual-benchmark.ts';
import { parametersOfRule } from '../../pipeline/parse-strategy-rule.ts';
import { strategiesInForce } from '../../pipeline/reads/strategies-in-force.ts';
import { armsOf } from '../arms-of.ts';
import { checkBatch, decideActivations, type Activation } from '../domain/activation.ts';
import { readActor } from '../domain/read-words.ts';
import { holdImprovements } from './hold-improvements.ts';
import { saveTransition } from './save-transition.ts';

export interface ActivationRequest {
  /** 1 to 100, each once. */
  readonly ids: readonly number[];
  readonly errorPolicy: ErrorPolicy;
  /** 1 to 100 characters; null when nobody is named. */
  readonly by: string | null;
  /** How each is tested; as usual where it says nothing. */
  readonly design: GivenDesign | null;
  readonly at: Date;
}

/**
 * Begins the tests of improvements: each becomes active, and an experiment compares the rule of its strategy that is in force with that rule
 * adjusted. Under REJECT_ALL nothing changes where one cannot be activated; under APPLY_VALID the others are.
 *
 * @returns what became of each, in the order of `ids`.
 * @throws InvalidInputError for too few, too many or repeated ids, for a name of a wrong length, and as `checkDesign`.
 */
export async function activateImprovements(
  tx: Tx,
  { ids, errorPolicy, by, design: given, at }: ActivationRequest,
): Promise<Activation[]> {
  checkBatch(ids);
  const actor = readActor('by', by);
  const design = checkDesign(given, await usualBenchmark(tx, at));
  const held = await holdImprovements(tx, ids, at);
  const stored = new Map([...held].map(([id, { stored: status }]) => [id, status]));
  const activations = decideActivations(ids, stored, errorPolicy);
  const activated = activations.flatMap(({ id, outcome }) =>
    outcome === 'ACTIVATED' ? [held.get(id)].filter((one) => one !== undefined) : [],
  );
  if (activated.length === 0) return activations;
  const names = activated.map(({ strategyName }) => strategyName);
  const rules = new Map((await strategiesInForce(tx, at, names)).map((rule) => [rule.name, rule]));
  const decisions: Decision[] = [];
  for (const improvement of activated) {
    const { id: improvementId, strategyName, recommendedAdjustments } = improvement;
    const arms = armsOf(rules.get(strategyName), recommendedAdjustments);
    const experiment = { improvementId, strategyName, arms, design, at: improvement.at };
    const id = await startExperiment(tx, experiment);
    const parameters =
      'gap' in arms
        ? arms
        : { control: parametersOfRule(arms.control), treatment: parametersOfRule(arms.treatment) };
    const details = { experiment: toJson({ id, design, ...parameters }) };
    const change = { action: 'ACTIVATE', by: actor, reason: null, details } as const;
    decisions.push(await saveTransition(tx, improvement, change));
  }
  await appendDecisions(tx, decisions);
  return activations;
}
