import { expect, test } from 'vitest';
import { apiKeyOptions } from '../../../src/cli/api-key-options.ts';

test.each([
  ['a name', { role: 'ADMIN' }, '--name: "" is missing: say what the key is for'],
  ['a role', { name: 'ci' }, '--role: "" is none of VIEWER, ANALYST, OPERATOR, ADMIN'],
])('a key without %s is refused by the rule, and not by a word of the program', (_, given, message) => {
  expect(() => apiKeyOptions(given)).toThrow(message);
});
