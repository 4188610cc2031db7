import { expect, test } from 'vitest';
import { parsePublishedDocuments } from '../../../src/graphql/protocol/published-documents.ts';
import { sha256 } from '../../../src/shared/canonical-hash.ts';

const TEXT = '{ __typename }';

test('a manifest is an object of documents by their hash', () => {
  const documents = parsePublishedDocuments(JSON.stringify({ [sha256(TEXT)]: TEXT }), 'documents.json');
  expect([...documents]).toEqual([[sha256(TEXT), TEXT]]);
});

test.each([
  ['no JSON', '{', /"documents.json" must be JSON/],
  ['a list', '["{ a }"]', /must be JSON/],
  ['something else than texts', '{"a":1}', /must be JSON/],
  [
    'a document under another hash',
    JSON.stringify({ [sha256('x')]: TEXT }),
    /is not the SHA-256 of its document/,
  ],
])('a manifest that holds %s is refused', (_what, text, rule) => {
  expect(() => parsePublishedDocuments(text, 'documents.json')).toThrow(rule);
});
