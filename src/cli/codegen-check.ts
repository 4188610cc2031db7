import { readFile } from 'node:fs/promises';
import { generate } from '@graphql-codegen/cli';
import { z } from 'zod';
import config from '../../codegen.ts';

// npm run check:codegen: ends with status 1 when what is committed of the tests' operations and of the client is not what codegen would write.

const outputs = z
  .array(z.object({ filename: z.string(), content: z.string() }))
  .parse(await generate({ ...config, silent: true }, false));
const stale: string[] = [];
for (const { filename, content } of outputs) {
  const committed = await readFile(filename, 'utf8').catch(() => null);
  if (committed !== content) stale.push(filename);
}
if (stale.length > 0) {
  console.error(`Not current: ${stale.join(', ')}\nRun: npm run codegen`);
  process.exitCode = 1;
}
