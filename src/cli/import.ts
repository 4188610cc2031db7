import path from 'node:path';
import { parseArgs } from 'node:util';
import cliProgress from 'cli-progress';
import { runJobHere } from '../modules/jobs/actions/run-job-here.ts';
import type { ImportOutcome } from '../modules/matches/actions/import-files.ts';
import { importJob } from '../modules/matches/actions/import-job.ts';
import { systemClock as clock } from '../shared/clock.ts';
import { DomainError } from '../shared/domain-error.ts';
import { instantOption } from './instant-option.ts';
import { printImportOutcome } from './print-import-outcome.ts';
import { runCommand } from './run-command.ts';

// PATH: season or fixtures files, or folders that hold some, at any depth.
const USAGE = 'npm run import -- PATH... [--known-at INSTANT] [--division CODE] [--verbose]';

await runCommand(USAGE, async ({ db, env, signal }) => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { 'known-at': { type: 'string' }, division: { type: 'string' }, verbose: { type: 'boolean' } },
  });
  if (positionals.length === 0) {
    throw new DomainError(
      'BAD_USER_INPUT',
      `Name season or fixtures files, or folders of them.\nUsage: ${USAGE}`,
    );
  }
  let outcome: ImportOutcome = { reports: [], refused: [] };
  const handler = importJob({ db, clock, root: null, onOutcome: (reached) => (outcome = reached) });
  const bar = new cliProgress.SingleBar({
    format: '{bar} {percentage}% {file}',
    hideCursor: true,
    clearOnComplete: true,
  });
  const onProgress = (fraction: number, file: string): void =>
    bar.update(fraction, { file: file.split(path.sep).slice(-2).join('/') });
  bar.start(1, 0, { file: '' });
  const input = {
    paths: positionals.map((given) => path.resolve(env.calledIn, given)),
    uploads: [],
    knownAt: instantOption('--known-at', values['known-at'])?.toISOString() ?? null,
    division: values.division ?? null,
  };
  const handlers = { IMPORT_MATCHES: handler };
  const deps = { db, clock, handlers, signal, onUnexpected: console.error, onProgress };
  await runJobHere(deps, 'IMPORT_MATCHES', input).finally(() => bar.stop());
  printImportOutcome(outcome, values.verbose ?? false);
  if (outcome.refused.length > 0) process.exitCode = 1;
});
