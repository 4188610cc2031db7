import { describe, expect, test } from 'vitest';
import { chooseSources } from '../../../src/modules/matches/domain/choose-sources.ts';
import { readResultSources } from '../../../src/result-sources.ts';
import { InvalidInputError } from '../../../src/shared/invalid-input-error.ts';

const configured = readResultSources(' files/2526\nhttps://example.org/2526/E0.csv  files/2526 ', '/data');

describe('the sources of results of a setting', () => {
  test('are paths below the folder of the call and addresses, each once', () => {
    expect(configured).toEqual([
      { name: 'files/2526', location: '/data/files/2526' },
      { name: 'https://example.org/2526/E0.csv', location: 'https://example.org/2526/E0.csv' },
    ]);
    expect(readResultSources('  ', '/data')).toEqual([]);
  });

  test.each([
    ['ftp://example.org/E0.csv', 'http(s) address'],
    ['file:///etc/passwd', 'http(s) address'],
    ['https://user:secret@example.org/E0.csv', 'password'],
  ])('refuse %s', (text, rule) => {
    expect(() => readResultSources(text, '/data')).toThrow(InvalidInputError);
    expect(() => readResultSources(text, '/data')).toThrow(rule);
    expect(() => readResultSources(text, '/data')).not.toThrow('secret');
  });

  test('are chosen by their names alone', () => {
    expect(chooseSources(configured, null)).toEqual(configured);
    expect(chooseSources(configured, ['files/2526'])).toEqual([configured[0]]);
    expect(() => chooseSources(configured, ['https://elsewhere.org/'])).toThrow(/sources\[0\].*no source/);
    expect(() => chooseSources(configured, [])).toThrow(/is empty/);
    expect(() => chooseSources([], null)).toThrow(/RESULTS_SOURCES/);
  });
});
