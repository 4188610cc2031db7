import type { Reader } from '../../../db/transaction.ts';
import { adoptedParameters } from '../../strategies/reads/adopted-parameters.ts';
import { DEFAULT_RUN_CONFIG, type StrategyRule } from '../domain/run-config.ts';
import { readStrategyRule } from '../parse-strategy-rule.ts';

/**
 * The rules by which the strategies of the pipeline run as of an instant: the defaults, each with the parameters that were last put
 * into force for it by then. Nothing that was learned later is in them.
 */
export async function strategiesInForce(reader: Reader, asOf: Date): Promise<readonly StrategyRule[]> {
  const adopted = await adoptedParameters(reader, asOf);
  return DEFAULT_RUN_CONFIG.strategies.map((usual) => {
    const version = adopted.get(usual.name);
    if (!version) return usual;
    const rule = readStrategyRule(usual.name, version.parameters);
    if (rule === null)
      throw new Error(`Version ${version.version} of ${usual.name} has parameters of another form.`);
    return rule;
  });
}
