import { expect, test } from 'vitest';
import { changeType, fitOfType } from '../../src/db/adopt/column-type.ts';
import { freeName } from '../../src/db/adopt/free-name.ts';
import { admittedValues, meaningOf, meaningOfBody, meaningOfView } from '../../src/db/adopt/meaning.ts';

test.each([
  [
    `tier = ANY (ARRAY['A'::text, 'B'::text])`,
    `tier::text = ANY (ARRAY['B'::character varying, 'A'::character varying]::text[])`,
  ],
  [`(status)::text = 'archived'::text`, `status = 'archived'`],
  ['CURRENT_TIMESTAMP', 'now()'],
  [`'proposed'::character varying(20)`, `'proposed'::text`],
])('%s means the same as %s', (one, other) => {
  expect(meaningOf(one)).toBe(meaningOf(other));
});

test.each([
  ['(a OR b) AND c', 'a OR (b AND c)'],
  ['lower(name)', 'upper(name)'],
  [`status = 'A'`, `status = 'a'`],
  [`doc #> ARRAY['a'::text, 'b'::text]`, `doc #> ARRAY['b'::text, 'a'::text]`],
  [`note = 'a::text'`, `note = 'a'`],
  ['amount > 0::numeric', 'amount > 0'],
  [`tier = ANY (ARRAY['A'])`, `tier <> ALL (ARRAY['A'])`],
])('%s means something else than %s', (one, other) => {
  expect(meaningOf(one)).not.toBe(meaningOf(other));
});

test('the body of a function means the same in any case and layout, but for its texts', () => {
  const body = 'BEGIN\n  NEW.updated_at := CURRENT_TIMESTAMP;\n  RETURN NEW;\nEND\n';
  expect(meaningOfBody(body)).toBe(meaningOfBody('begin new.updated_at = now(); return new; end;'));
  expect(meaningOfBody(`RAISE 'No'`)).not.toBe(meaningOfBody(`raise 'no'`));
});

test('a view means the same in any order of its columns, and not with other rows or columns', () => {
  const view = " SELECT id,\n    name\n   FROM public.teams\n  WHERE (status)::text = 'x'::text;";
  expect(meaningOfView(view)).toBe(
    meaningOfView(" SELECT name,\n    id\n   FROM public.teams\n  WHERE status = 'x'::text;"),
  );
  expect(meaningOfView(view)).not.toBe(meaningOfView(view.replace("'x'", "'y'")));
  expect(meaningOfView(view)).not.toBe(meaningOfView(view.replace('name', 'alias')));
});

test('the values that a check admits are told for a list alone', () => {
  const check = `level::text = ANY (ARRAY['INFO'::character varying, 'ERROR'::character varying]::text[])`;
  expect(admittedValues(check)).toEqual({ subject: 'level', values: [`'ERROR'`, `'INFO'`] });
  expect(admittedValues(`level = ANY (ARRAY['A'::text]) OR level IS NULL`)).toBeNull();
  expect(admittedValues('amount > 0')).toBeNull();
});

test.each([
  ['text', 'character varying', 'SAME'],
  ['text[]', 'character varying[]', 'SAME'],
  ['text', 'character varying(20)', 'SHORTER'],
  ['character varying(20)', 'text', 'SAME'],
  ['character varying(20)', 'character varying(10)', 'SHORTER'],
  ['timestamp(6) with time zone', 'timestamp with time zone', 'SAME'],
  ['timestamp(6) with time zone', 'timestamp(3) with time zone', 'OTHER'],
  ['text', 'text[]', 'OTHER'],
  ['text', 'character(20)', 'OTHER'],
  ['numeric', 'numeric(10,2)', 'OTHER'],
])('for %s a column of %s is %s', (expected, found, fit) => {
  expect(fitOfType(expected, found)).toBe(fit);
});

test('times without a zone are read as UTC, whatever the zone of the connection', () => {
  const from = { type: 'timestamp without time zone', default: null };
  expect(changeType('t', 'c', from, 'timestamp(6) with time zone')).toEqual([
    `ALTER TABLE t ALTER COLUMN c TYPE timestamp(6) with time zone USING c AT TIME ZONE 'UTC';`,
  ]);
});

test('a name that is taken gets a number, within the longest name of PostgreSQL', () => {
  const long = 'x'.repeat(63);
  expect(freeName('a', new Set(['b']))).toBe('a');
  expect(freeName('a', new Set(['a', 'a_2']))).toBe('a_3');
  expect(freeName(long, new Set([long]))).toBe(`${'x'.repeat(61)}_2`);
});
