import { describe, expect, test } from 'vitest';
import { readEnv } from '../../../src/env.ts';

const KEY = 'sk-of-the-test-1234567890';
const openAi = { ANALYSIS_PROVIDER: 'OPENAI', ANALYSIS_MODEL: 'gpt-5-mini', OPENAI_API_KEY: KEY };

describe('who analyses in the daily job', () => {
  test('is the embedded proposer unless told otherwise', () => {
    const embedded = { provider: 'EMBEDDED', model: null };
    expect(readEnv({}).analysis).toEqual(embedded);
    expect(readEnv({ ANALYSIS_PROVIDER: '', ANALYSIS_MODEL: '' }).analysis).toEqual(embedded);
    expect(readEnv({ ANALYSIS_PROVIDER: 'EMBEDDED', ANALYSIS_MODEL: '  ' }).analysis).toEqual(embedded);
  });

  test('is a paid model with a key and a price', () => {
    expect(readEnv(openAi).analysis).toEqual({ provider: 'OPENAI', model: 'gpt-5-mini' });
    const LLM_PRICES =
      '[{"provider":"ANTHROPIC","model":"own","inputUsdPerMillion":1,"outputUsdPerMillion":2}]';
    const own = { ANALYSIS_PROVIDER: 'ANTHROPIC', ANALYSIS_MODEL: 'own', ANTHROPIC_API_KEY: KEY, LLM_PRICES };
    expect(readEnv(own).analysis).toEqual({ provider: 'ANTHROPIC', model: 'own' });
  });

  test.each<[string, Record<string, string>, RegExp]>([
    [
      'another provider',
      { ANALYSIS_PROVIDER: 'openai' },
      /^ANALYSIS_PROVIDER: "openai" .*one of EMBEDDED, OPENAI/,
    ],
    ['no model', { ...openAi, ANALYSIS_MODEL: '' }, /^ANALYSIS_PROVIDER: "OPENAI" .*needs ANALYSIS_MODEL/],
    ['a model of nobody', { ANALYSIS_MODEL: 'gpt-5' }, /^ANALYSIS_MODEL: "gpt-5" .*needs ANALYSIS_PROVIDER/],
    ['no key', { ...openAi, OPENAI_API_KEY: ' ' }, /^ANALYSIS_PROVIDER: "OPENAI" .*needs OPENAI_API_KEY/],
    [
      'the key of the other provider',
      { ...openAi, ANALYSIS_PROVIDER: 'ANTHROPIC' },
      /^ANALYSIS_PROVIDER: "ANTHROPIC" .*needs ANTHROPIC_API_KEY/,
    ],
    [
      'a model without a price',
      { ...openAi, ANALYSIS_MODEL: 'gpt-0' },
      /^ANALYSIS_MODEL: "gpt-0" .*LLM_PRICES/,
    ],
    [
      'a model of endless name',
      { ...openAi, ANALYSIS_MODEL: 'x'.repeat(201) },
      /^ANALYSIS_MODEL: .*200 characters/,
    ],
  ])('is refused with %s, and no key is told', (_what, source, message) => {
    const thrown = messageOf(() => readEnv(source));
    expect(thrown).toMatch(message);
    expect(thrown).not.toContain(KEY);
  });
});

function messageOf(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
  throw new Error('It was not refused.');
}
