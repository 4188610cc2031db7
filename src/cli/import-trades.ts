import path from 'node:path';
import { parseArgs } from 'node:util';
import cliProgress from 'cli-progress';
import { runJobHere } from '../modules/jobs/actions/run-job-here.ts';
import { importTradesJob } from '../modules/trading/actions/import-trades-job.ts';
import { importOf } from '../modules/trading/actions/request-trade-import.ts';
import type { TradeImportReport } from '../modules/trading/domain/tape/trade-import-report.ts';
import { systemClock as clock } from '../shared/clock.ts';
import { DomainError } from '../shared/domain-error.ts';
import { runCommand } from './run-command.ts';

// FILE: a public list of trades; its layout is told by its first line.
const USAGE =
  'npm run import-trades -- FILE --pair BASE/QUOTE [--side BUY|SELL] [--source NAME] [--strategy NAME]';

await runCommand(USAGE, async ({ db, env, signal }) => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      pair: { type: 'string' },
      side: { type: 'string' },
      source: { type: 'string' },
      strategy: { type: 'string' },
    },
  });
  const [file, ...others] = positionals;
  const { pair, side } = values;
  if (file === undefined || others.length > 0 || pair === undefined)
    throw new DomainError('BAD_USER_INPUT', `Name one list of trades and its pair.\nUsage: ${USAGE}`);
  if (side !== undefined && side !== 'BUY' && side !== 'SELL')
    throw new DomainError('BAD_USER_INPUT', `--side: ${side} is neither BUY nor SELL.\nUsage: ${USAGE}`);
  const input = importOf({
    path: path.resolve(env.calledIn, file),
    upload: null,
    pair,
    side: side ?? null,
    source: values.source ?? null,
    strategyUsed: values.strategy ?? null,
  });
  const reports: TradeImportReport[] = [];
  const handler = importTradesJob({ db, clock, root: null, onReport: (report) => void reports.push(report) });
  const bar = new cliProgress.SingleBar({
    format: '{bar} {percentage}% {message}',
    hideCursor: true,
    clearOnComplete: true,
  });
  const onProgress = (fraction: number, message: string): void => bar.update(fraction, { message });
  bar.start(1, 0, { message: '' });
  const deps = {
    db,
    clock,
    handlers: { IMPORT_TRADES: handler },
    signal,
    onUnexpected: console.error,
    onProgress,
  };
  await runJobHere(deps, 'IMPORT_TRADES', input).finally(() => bar.stop());
  for (const report of reports) print(report);
});

function print(report: TradeImportReport): void {
  const [base, quote] = report.pair.split('/');
  console.log(
    `${report.fileName}: ${report.rows} trades of ${report.pair}, ${report.newTrades} recorded, ${report.sameTrades} on record already`,
  );
  console.log(`  ${report.baseAmount} ${base ?? ''} for ${report.quoteAmount} ${quote ?? ''} in all`);
}
