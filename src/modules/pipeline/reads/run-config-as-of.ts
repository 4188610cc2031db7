import type { Reader } from '../../../db/transaction.ts';
import { checkConditions } from '../domain/check-conditions.ts';
import { DEFAULT_RUN_CONFIG, type RunConfig } from '../domain/run-config.ts';
import { namesStrategies, parseRunConfig } from '../parse-run-config.ts';
import { strategiesInForce } from './strategies-in-force.ts';

/**
 * The whole configuration of a run from what was given for it. Strategies that it names stay as they are given; where it names none,
 * they are those in force as of the instant.
 *
 * @throws InvalidInputError as `parseRunConfig`, `checkConditions` and `strategiesInForce`.
 */
export async function runConfigAsOf(reader: Reader, given: unknown, asOf: Date): Promise<RunConfig> {
  if (namesStrategies(given)) {
    const config = parseRunConfig(given);
    checkConditions(config);
    return config;
  }
  const strategies = await strategiesInForce(reader, asOf);
  return parseRunConfig(given, { ...DEFAULT_RUN_CONFIG, strategies });
}
