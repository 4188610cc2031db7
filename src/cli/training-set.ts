import path from 'node:path';
import { parseArgs } from 'node:util';
import { TRAINING_FORMATS, writeTrainingSet } from '../modules/picks/actions/write-training-set.ts';
import { InvalidInputError } from '../shared/invalid-input-error.ts';
import { runCommand } from './run-command.ts';

// npm run training-set -- --out FILE: settled picks with their features as they were known at the decision, and what came of them.

await runCommand('npm run training-set -- --out FILE [--format csv|ndjson]', async ({ db, env, signal }) => {
  const { values } = parseArgs({
    options: { out: { type: 'string' }, format: { type: 'string', default: 'csv' } },
  });
  const format = TRAINING_FORMATS.find((one) => one === values.format);
  if (!format) throw new InvalidInputError('--format', values.format, 'is none of csv, ndjson');
  if (values.out === undefined || values.out === '')
    throw new InvalidInputError('--out', values.out ?? '', 'is missing: name the file to write');
  const file = path.resolve(env.calledIn, values.out);
  const examples = await writeTrainingSet(db, file, format, signal);
  console.log(`${examples} training examples in ${file}`);
});
