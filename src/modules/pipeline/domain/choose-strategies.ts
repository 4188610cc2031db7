import { InvalidInputError } from '../../../shared/invalid-input-error.ts';
import type { RunConfig } from './run-config.ts';

/**
 * The configuration with the strategies of these names alone, in its own order; with all of them when no name is given.
 * @throws InvalidInputError naming the member that is none of its strategies.
 */
export function chooseStrategies(config: RunConfig, names: readonly string[]): RunConfig {
  const known = config.strategies.map(({ name }) => name);
  for (const [index, name] of names.entries()) {
    if (known.includes(name)) continue;
    const rule = `is no strategy of the configuration, which has ${known.join(', ')}`;
    throw new InvalidInputError(`strategies[${index}]`, name, rule);
  }
  if (names.length === 0) return config;
  return { ...config, strategies: config.strategies.filter(({ name }) => names.includes(name)) };
}
