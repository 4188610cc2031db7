import { describe, expect, test } from 'vitest';
import { statementShape } from '../../../src/modules/monitoring/domain/statement-shape.ts';

describe('the shape of a statement', () => {
  test.each([
    [
      "SELECT * FROM users WHERE name = 'O''Brien' AND x = $1",
      "SELECT * FROM users WHERE name = '…' AND x = $1",
    ],
    ['SELECT "a$1b" FROM t WHERE id IN ($1,$2, $3)', 'SELECT "a$1b" FROM t WHERE id IN ($1, …)'],
    [
      'SELECT 1 WHERE s IN (CAST($1::text AS "public"."s"),CAST($2::text AS "public"."s"))',
      'SELECT 1 WHERE s IN ($1, …)',
    ],
    ['INSERT INTO t VALUES ($1,$2),($3,$4),($5,$6)', 'INSERT INTO t VALUES ($1, …), …'],
    ['SELECT  1\n  FROM\tt ', 'SELECT 1 FROM t'],
    ["SET x = 'cut off", "SET x = '…'"],
    ['DO $$ secret $$', "DO '…'"],
    [String.raw`SELECT E'it\'s a secret' AS x, 'y'`, "SELECT '…' AS x, '…'"],
    [String.raw`SELECT e'cut \'secret\\`, "SELECT '…'"],
    ["SELECT 1 -- don't\n, 'secret'", "SELECT 1 , '…'"],
    ["SELECT /* it's */ 'secret', 'other'", "SELECT '…', '…'"],
    [`SELECT "it's", 'secret' FROM t`, `SELECT "it's", '…' FROM t`],
    ["CREATE ROLE r PASSWORD 'it''s secret'", "CREATE ROLE r PASSWORD '…'"],
    ["SELECT a$b$c FROM t WHERE x = 'secret'", "SELECT a$b$c FROM t WHERE x = '…'"],
    ['DO $tag$ secret $$ more $tag$ END', "DO '…' END"],
  ])('of %j has no values in it', (text, shape) => {
    expect(statementShape(text)).toBe(shape);
  });

  test('is the same however many values there are', () => {
    const of = (count: number): string =>
      statementShape(
        `SELECT 1 WHERE id IN (${Array.from({ length: count }, (_, index) => `$${index + 1}`).join(',')})`,
      );
    expect(of(2)).toBe(of(500));
  });

  test('is cut after 2,000 characters', () => {
    const shape = statementShape(`SELECT ${'a'.repeat(5_000)}`);
    expect(shape).toHaveLength(2_000);
    expect(shape.endsWith(' …')).toBe(true);
  });
});
