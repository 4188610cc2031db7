import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { printCurrentSchema } from '../graphql/print-schema.ts';

// npm run schema: writes schema/schema.graphql.
// npm run schema -- --check: ends with status 1 when the committed file says something else.

const file = fileURLToPath(new URL('../../schema/schema.graphql', import.meta.url));
const { values } = parseArgs({ options: { check: { type: 'boolean' } } });
const printed = printCurrentSchema();

if (values.check !== true) {
  await writeFile(file, printed);
} else {
  const committed = await readFile(file, 'utf8').catch(() => '');
  if (committed !== printed) {
    console.error(
      `schema/schema.graphql is not what the code says${firstDifference(committed, printed)}\nRun: npm run schema`,
    );
    process.exitCode = 1;
  }
}

function firstDifference(committed: string, current: string): string {
  const before = committed.split('\n');
  const now = current.split('\n');
  const index = now.findIndex((line, at) => line !== before[at]);
  if (index === -1) return '.';
  return `; first in line ${index + 1}:\n- ${before[index] ?? ''}\n+ ${now[index] ?? ''}`;
}
