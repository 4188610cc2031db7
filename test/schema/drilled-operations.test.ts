import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { schema } from '../../src/graphql/schema.ts';

const root = path.resolve(import.meta.dirname, '../..');
/** A text that is an operation, whole: those that are put together when they are sent are left out. */
const OPERATION = /(['`])((?:query|mutation|subscription)(?:\s+\w+)?\s*[({][^'`]*)\1/g;

/** What is asked of the other system is no operation of ours. */
const exclude = ['bench/node_modules/**', 'bench/api/postgraphile.ts'];

const operations = globSync('{drill,bench}/**/*.ts', { cwd: root, exclude }).flatMap((name) =>
  [...readFileSync(path.join(root, name), 'utf8').matchAll(OPERATION)].flatMap(([, , text = '']) =>
    text.includes('${') ? [] : [{ name, text }],
  ),
);

test('drills and measurements send operations that the schema knows, which nothing else would notice', () => {
  expect(operations.length).toBeGreaterThanOrEqual(5);
  for (const { name, text } of operations)
    expect({ name, errors: validate(schema, parse(text)) }).toEqual({ name, errors: [] });
});
