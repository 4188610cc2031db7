import { expect, test } from 'vitest';
import { readEnv } from '../../../src/env.ts';

test.each([
  ['pass%20word', ['pass%20word', 'pass word']],
  // No code of a character: the driver takes it as it is.
  ['100%-sure-of-it', ['100%-sure-of-it']],
])('the password %s of the database is a secret, as it is written and as it is meant', (password, texts) => {
  const { secrets } = readEnv({ DATABASE_URL: `postgresql://desk:${password}@db.example/desk` });
  expect(secrets).toEqual(expect.arrayContaining(texts));
});
