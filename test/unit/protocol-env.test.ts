import { expect, test } from 'vitest';
import { readEnv } from '../../src/env.ts';

test('nobody of elsewhere is let in, and any document is taken, unless settings say otherwise', () => {
  expect(readEnv({})).toMatchObject({ corsOrigins: [], takesAnyDocument: true, persistedDocuments: null });
  const given = {
    CORS_ORIGINS: 'https://board.example, http://localhost:5173,https://board.example,chrome-extension://abc',
    DOCUMENTS: 'published',
    PERSISTED_DOCUMENTS: 'mine.json',
    INIT_CWD: '/desk',
  };
  expect(readEnv(given)).toMatchObject({
    corsOrigins: ['https://board.example', 'http://localhost:5173', 'chrome-extension://abc'],
    takesAnyDocument: false,
    persistedDocuments: '/desk/mine.json',
  });
});

test.each([
  ['CORS_ORIGINS', '*', /one by one/],
  ['CORS_ORIGINS', 'https://board.example/', /written https:\/\/board\.example$/],
  ['CORS_ORIGINS', 'https://Board.example', /written https:\/\/board\.example$/],
  ['CORS_ORIGINS', 'board.example', /such as https:/],
  ['CORS_ORIGINS', 'https://a.example,', /such as https:/],
  ['CORS_ORIGINS', 'file:///x', /such as https:/],
  ['CORS_ORIGINS', 'null', /such as https:/],
  ['DOCUMENTS', 'some', /one of any, published/],
])('%s may not be %j', (name, value, rule) => {
  expect(() => readEnv({ [name]: value })).toThrow(rule);
});
