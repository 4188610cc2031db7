import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AnsweredError } from './support/execute.ts';
import { startTestApi, type TestApi } from './support/test-api.ts';

let api: TestApi;

beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

/** Sends a body as it is written: what JavaScript would not write can still arrive. */
async function refusal(query: string, variables = '{}'): Promise<AnsweredError | undefined> {
  const response = await api.app.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: `{"query":${JSON.stringify(query)},"variables":${variables}}`,
  });
  const { errors } = (await response.json()) as { errors?: AnsweredError[] };
  return errors?.[0];
}

const BY_NAME = 'query($name: String) { team(name: $name) { id } }';
const BY_RATE = 'query($x: Float) { teams(filter: { winRatePct: { gt: $x } }) { totalCount } }';
const START = 'mutation($c: JSON) { startPipelineRun(input: { mode: PAPER, config: $c }) { __typename } }';
const BY_PRICE = 'query($x: Decimal) { picks(filter: { price: { gt: $x } }) { totalCount } }';
const BY_TIME = 'query($x: DateTime) { jobs(filter: { createdAt: { gt: $x } }) { totalCount } }';
const BY_DAY = 'query($x: Date) { matches(filter: { playedOn: { gt: $x } }) { totalCount } }';

describe('refused as BAD_USER_INPUT', () => {
  test.each([
    [
      'a NUL in a text',
      BY_NAME,
      '{"name":"a\\u0000b"}',
      'variables.name: "a\\u0000b" contains a NUL character',
    ],
    [
      'half a surrogate pair',
      BY_NAME,
      '{"name":"a\\ud800"}',
      /^variables\.name: .* contains half of a surrogate pair/,
    ],
    ['a NUL in a literal', '{ team(name: "a\\u0000b") { id } }', '{}', /contains a NUL character$/],
    ['1e999 in a variable', BY_RATE, '{"x":1e999}', 'variables.x: Infinity is beyond the range of numbers'],
    [
      '1e999 in a literal',
      '{ teams(filter: { winRatePct: { gt: 1e999 } }) { totalCount } }',
      '{}',
      /"1e999" is beyond the range/,
    ],
    [
      'a whole number of 400 digits in a literal',
      `{ teams(filter: { winRatePct: { gt: ${'9'.repeat(400)} } }) { totalCount } }`,
      '{}',
      /^Float: "9{2,}.* is beyond the range of numbers$/,
    ],
    [
      'the same as the default of a variable',
      `query($x: Float = -${'9'.repeat(400)}) { teams(filter: { winRatePct: { gt: $x } }) { totalCount } }`,
      '{}',
      /^Float: "-9{2,}.* is beyond the range of numbers$/,
    ],
    [
      'Infinity in JSON',
      START,
      '{"c":{"a":[1,1e999]}}',
      'variables.c.a[1]: Infinity is beyond the range of numbers',
    ],
    [
      'a whole number beyond 2^53 in JSON',
      START,
      '{"c":{"a":9007199254740993}}',
      /JSON\.a: 9007199254740992 is a whole number beyond 2\^53/,
    ],
    [
      'the same in a literal',
      'mutation { startPipelineRun(input: { mode: PAPER, config: { a: 9007199254740993 } }) { __typename } }',
      '{}',
      /beyond 2\^53/,
    ],
    [
      '__proto__ in JSON',
      START,
      '{"c":{"a":{"__proto__":1}}}',
      /^variables\.c\.a: "__proto__" is not allowed as a key/,
    ],
    ['constructor in JSON', START, '{"c":{"constructor":1}}', /"constructor" is not allowed as a key/],
    ['NaN as a decimal', BY_PRICE, '{"x":"NaN"}', /Decimal: "NaN" is not a plain decimal number/],
    ['an exponent in a decimal', BY_PRICE, '{"x":"1e400"}', /is not a plain decimal number/],
    ['a decimal that is too long', BY_PRICE, `{"x":"${'9'.repeat(21)}"}`, /is not a plain decimal number/],
    [
      'more digits than a number keeps',
      BY_PRICE,
      '{"x":1.2345678901234567}',
      /has more digits than a number keeps exactly/,
    ],
    ['a day that is none', BY_DAY, '{"x":"2026-02-30"}', /Date: "2026-02-30" is not a day/],
    [
      'an instant without a zone',
      BY_TIME,
      '{"x":"2026-02-03T10:00:00"}',
      /is not an instant with a time zone/,
    ],
    ['an instant that is none', BY_TIME, '{"x":"2026-02-30T10:00:00Z"}', /is not an instant/],
    [
      'an instant beyond the years kept',
      BY_TIME,
      '{"x":"2999-01-01T00:00:00Z"}',
      /DateTime: "2999-01-01T00:00:00Z" is not within the years 1800 to 2199, in UTC/,
    ],
    [
      'an instant before them',
      BY_TIME,
      '{"x":"1800-01-01T00:00:00+01:00"}',
      /is not within the years 1800 to 2199, in UTC/,
    ],
    ['a leap second', BY_TIME, '{"x":"2016-12-31T23:59:60Z"}', /is not an instant/],
  ])('%s', async (_what, query, variables, message) => {
    const error = await refusal(query, variables);
    expect(error?.extensions.code).toBe('BAD_USER_INPUT');
    expect(error?.message).toMatch(message);
  });

  test('with the place of the variable, as deep as it lies', async () => {
    const query = 'query($f: PickFilter) { picks(filter: $f) { totalCount } }';
    const error = await refusal(query, '{"f":{"OR":[{"price":{"gt":"x"}}]}}');
    expect(error?.message).toContain('at "f.OR[0].price.gt"; Decimal: "x" is not a plain decimal number');
  });
});

test('kept: what is exact', async () => {
  expect(await refusal(BY_PRICE, '{"x":"12345678901234567890.123456789012345678"}')).toBeUndefined();
  expect(await refusal(BY_PRICE, '{"x":1.85}')).toBeUndefined();
  expect(await refusal(BY_NAME, '{"name":"😀 Málaga"}')).toBeUndefined();
  expect(await refusal(BY_TIME, '{"x":"2026-02-03T10:00:00.5+02:00"}')).toBeUndefined();
});
