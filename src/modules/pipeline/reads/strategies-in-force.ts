import type { Reader } from '../../../db/transaction.ts';
import { InvalidInputError } from '../../../shared/invalid-input-error.ts';
import { type AdoptedParameters, adoptedParameters } from '../../strategies/reads/adopted-parameters.ts';
import { DEFAULT_RUN_CONFIG, type StrategyRule } from '../domain/run-config.ts';
import { readStrategyRule } from '../parse-strategy-rule.ts';

/** A strategy of the pipeline as it runs at an instant. */
export interface StrategyInForce {
  readonly rule: StrategyRule;
  /** What put its parameters into force; null where it runs by its defaults. */
  readonly adopted: AdoptedParameters | null;
}

/**
 * The strategies of the pipeline as of an instant: the defaults, each with the parameters that were last put into force for it by then.
 * Nothing that was learned later is in them. `names` leaves out the others; null asks for all.
 *
 * @throws InvalidInputError when a version in force has parameters of another form, by which nothing can be decided.
 */
export async function adoptedStrategies(
  reader: Reader,
  asOf: Date,
  names: readonly string[] | null = null,
): Promise<readonly StrategyInForce[]> {
  const byName = await adoptedParameters(reader, asOf);
  const asked = DEFAULT_RUN_CONFIG.strategies.filter(({ name }) => names?.includes(name) ?? true);
  return asked.map((usual) => {
    const adopted = byName.get(usual.name) ?? null;
    if (adopted === null) return { rule: usual, adopted };
    const rule = readStrategyRule(usual.name, adopted.parameters);
    if (rule !== null) return { rule, adopted };
    throw new InvalidInputError(
      'config.strategies',
      usual.name,
      `is in force as version ${adopted.version}, whose parameters are none of a rule: name the strategies`,
    );
  });
}

/** The rules of these strategies. @throws InvalidInputError as `adoptedStrategies`. */
export async function strategiesInForce(
  reader: Reader,
  asOf: Date,
  names: readonly string[] | null = null,
): Promise<readonly StrategyRule[]> {
  return (await adoptedStrategies(reader, asOf, names)).map(({ rule }) => rule);
}
