import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readDocumentRules } from '../../src/read-document-rules.ts';
import { sha256 } from '../../src/shared/canonical-hash.ts';

const TEXT = '{ __typename }';
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'documents-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('documents are published by the manifest that the setting names', async () => {
  const persistedDocuments = path.join(folder, 'documents.json');
  await writeFile(persistedDocuments, JSON.stringify({ [sha256(TEXT)]: TEXT }));
  const rules = await readDocumentRules({ corsOrigins: [], takesAnyDocument: false, persistedDocuments });
  expect(rules).toEqual({ published: new Map([[sha256(TEXT), TEXT]]), takesAny: false });
});

test('a manifest that is named and is not there ends the start', async () => {
  const persistedDocuments = path.join(folder, 'nothing.json');
  const reading = readDocumentRules({ corsOrigins: [], takesAnyDocument: true, persistedDocuments });
  await expect(reading).rejects.toThrow(/^PERSISTED_DOCUMENTS: ".*nothing\.json" cannot be read: ENOENT/);
});
