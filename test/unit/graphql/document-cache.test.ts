import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { CACHE_LIMITS, DocumentCache } from '../../../src/graphql/limits/document-cache.ts';

const DOCUMENT = parse('{ __typename }');
const textOf = (index: number, length: number): string => String(index).padEnd(length, '#');

test('documents are kept up to so many characters together, those that were asked for last', () => {
  const cache = new DocumentCache();
  const length = CACHE_LIMITS.document;
  const fitting = CACHE_LIMITS.together / length;
  for (let index = 0; index < fitting; index += 1) cache.set(textOf(index, length), DOCUMENT);
  expect(cache.get(textOf(0, length))).toBe(DOCUMENT);
  for (let index = fitting; index < fitting + 5; index += 1) cache.set(textOf(index, length), DOCUMENT);
  expect(cache.characters).toBe(CACHE_LIMITS.together);
  expect(cache.get(textOf(0, length))).toBe(DOCUMENT);
  expect(cache.get(textOf(1, length))).toBeUndefined();
});

test('a document that is too long is not kept', () => {
  const cache = new DocumentCache();
  cache.set(textOf(0, CACHE_LIMITS.document + 1), DOCUMENT);
  expect(cache.characters).toBe(0);
});
