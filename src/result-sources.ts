import path from 'node:path';
import type { ResultSourceSetting } from './modules/matches/domain/result-source.ts';
import { InvalidInputError } from './shared/invalid-input-error.ts';

/**
 * The sources of results in a setting: paths of files or folders, relative to `folder`, and http(s) addresses, separated by white space.
 * @throws InvalidInputError for an address of another kind, and one that holds a password, which would be shown to clients.
 */
export function readResultSources(text: string, folder: string): ResultSourceSetting[] {
  const names = [...new Set(text.split(/\s+/).filter((name) => name !== ''))];
  return names.map((name) => {
    if (!/^[a-z][a-z\d+.-]*:\/\//i.test(name)) return { name, location: path.resolve(folder, name) };
    const url = URL.parse(name);
    if (url === null || !/^https?:$/.test(url.protocol))
      throw new InvalidInputError('RESULTS_SOURCES', name, 'is neither an http(s) address nor a path');
    if (url.username !== '' || url.password !== '')
      throw new InvalidInputError(
        'RESULTS_SOURCES',
        url.host,
        'is given with a user or password, which would be shown to clients',
      );
    return { name, location: url.href };
  });
}
