import { expect, test } from 'vitest';
import { scrubSecrets } from '../../../src/observability/scrub-secrets.ts';

const scrub = scrubSecrets(['a "quoted" secret / of the settings', 'short']);

test.each([
  ['postgresql://desk:pass-word-1@db:5432/desk', 'postgresql://desk:…@db:5432/desk'],
  ['Authorization: Bearer abcdef.ghijkl', 'Authorization: Bearer …'],
  ['token eyJhbGciOi.eyJzdWIiOi.c2lnbmF0dXJl here', 'token … here'],
  ['key sk-proj-abcdefghijkl0123', 'key …'],
  ['qs_1a2b3c4d_ABCDEFGHIJKLMNOP', 'qs_1a2b3c4d_…'],
  ['/exports/1?expires=17&signature=abc-DEF_1', '/exports/1?expires=17&signature=…'],
  [JSON.stringify({ m: 'a "quoted" secret / of the settings' }), '{"m":"…"}'],
  [encodeURIComponent('a "quoted" secret / of the settings'), '…'],
])('takes the secret out of %s', (line, clean) => {
  expect(scrub(line)).toBe(clean);
});

test.each(['a short word', 'key:qs_1a2b3c4d', 'https://example.org/a:b@c', '{"requestId":"a-b"}'])(
  'leaves %s as it is',
  (line) => {
    expect(scrub(line)).toBe(line);
  },
);
