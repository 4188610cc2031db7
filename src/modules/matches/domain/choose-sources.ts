import { InvalidInputError } from '../../../shared/invalid-input-error.ts';
import type { ResultSourceSetting } from './result-source.ts';

/**
 * The configured sources with these names, in the order of the configuration; all of them for null.
 * @throws InvalidInputError for a name that is not configured, and when no source is.
 */
export function chooseSources(
  configured: readonly ResultSourceSetting[],
  names: readonly string[] | null,
): ResultSourceSetting[] {
  if (configured.length === 0)
    throw new InvalidInputError(
      'sources',
      names,
      'has nothing to choose from: the server has no sources of results (RESULTS_SOURCES)',
    );
  if (names === null) return [...configured];
  if (names.length === 0)
    throw new InvalidInputError('sources', names, 'is empty: leave it out for all sources');
  for (const [index, name] of names.entries()) {
    if (!configured.some((source) => source.name === name))
      throw new InvalidInputError(`sources[${index}]`, name, 'is no source of results of this server');
  }
  return configured.filter(({ name }) => names.includes(name));
}
