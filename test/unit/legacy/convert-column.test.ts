import { describe, expect, test } from 'vitest';
import { convertColumn } from '../../../src/modules/legacy/domain/convert-column.ts';

const UNZONED = 'timestamp without time zone';
const ZONED = 'timestamp with time zone';

describe('the conversion of a column', () => {
  test.each([
    ['character varying', 'text', 'c::text'],
    ['uuid', 'text', 'c::text'],
    ['jsonb', 'text', 'c::text'],
    ['smallint', 'integer', 'c::integer'],
    ['bigint', 'double precision', 'c::double precision'],
    ['json', 'jsonb', 'c::jsonb'],
    ['text[]', 'jsonb', 'to_jsonb(c)'],
    [UNZONED, ZONED, "(c::timestamp AT TIME ZONE 'UTC')"],
    ['date', ZONED, "(c::timestamp AT TIME ZONE 'UTC')"],
    [ZONED, 'date', "(c AT TIME ZONE 'UTC')::date"],
    [ZONED, UNZONED, `(c AT TIME ZONE 'UTC')::${UNZONED}`],
    ['boolean', 'boolean', 'c::boolean'],
  ])('of %s to %s asks nothing of the values', (from, to, sql) => {
    const conversion = convertColumn(from, to);
    expect(conversion?.sql('c')).toBe(sql);
    expect(conversion?.holds).toBeNull();
  });

  test.each([
    ['bigint', 'integer'],
    ['numeric', 'integer'],
    ['double precision', 'integer'],
    ['double precision', 'double precision'],
    ['numeric', 'double precision'],
    ['real', 'double precision'],
    ['jsonb', 'text[]'],
    ['text[]', 'text[]'],
    ['character varying[]', 'text[]'],
  ])('of %s to %s checks every value', (from, to) => {
    expect(convertColumn(from, to)?.holds?.('c')).toContain('c');
  });

  test('of a float of 32 bits keeps the digits that it shows', () => {
    expect(convertColumn('real', 'double precision')?.sql('c')).toBe('c::text::double precision');
  });

  test.each([
    ['text', 'double precision'],
    ['text', 'jsonb'],
    ['integer', 'boolean'],
    ['text', 'date'],
    ['boolean', 'integer'],
    ['integer', ZONED],
    ['text', 'text[]'],
  ])('of %s to %s is not guessed', (from, to) => {
    expect(convertColumn(from, to)).toBeNull();
  });
});
