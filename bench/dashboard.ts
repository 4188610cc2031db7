import { Prisma } from '../src/db/generated/client.ts';
import type { PrismaClient } from '../src/db/generated/client.ts';
import { readPerformanceRequest } from '../src/modules/trading/domain/performance/performance-request.ts';
import { MOST_DAYS, timeBuckets } from '../src/modules/trading/domain/performance/time-buckets.ts';
import { readPerformance } from '../src/modules/trading/performance-reading.ts';
import { strategySumsSql } from '../src/modules/trading/reads/strategy-sums.ts';
import { LEDGER_END } from './made-trades.ts';
import { median } from './median.ts';

const ROUNDS = 15;
const DAY_MS = 86_400_000;

/**
 * The 30-day performance by strategy, as the API asks for it: prints the plan and the execution time of its one statement, and what the
 * whole of it takes the process.
 */
export async function benchDashboard(db: PrismaClient): Promise<void> {
  // Not from midnight to midnight: the first and the last day are cut.
  const to = new Date(LEDGER_END.getTime() - DAY_MS / 2);
  const from = new Date(to.getTime() - 30 * DAY_MS);
  const request = readPerformanceRequest({ from, to, startingEquityUsd: '10000' }, LEDGER_END);
  const statement = strategySumsSql(request, timeBuckets(request.period, 'DAY', MOST_DAYS));

  const executions: number[] = [];
  const answers: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    // Clocks around each row would be most of what is measured.
    executions.push(executionMs(await explain(db, Prisma.sql`EXPLAIN (ANALYZE, TIMING OFF) ${statement}`)));
    const started = performance.now();
    await readPerformance(db, request).figures();
    answers.push(performance.now() - started);
  }
  const plan = await explain(db, Prisma.sql`EXPLAIN (ANALYZE, BUFFERS) ${statement}`);
  console.log(plan.join('\n'));
  const figures = await readPerformance(db, request).figures();
  console.log(
    `${figures.strategies.length} strategies, ${figures.total.figures.trades} counted trades of 30 days. With the clocks of EXPLAIN: ` +
      `${executionMs(plan).toFixed(1)} ms`,
  );
  console.table({
    'database, ms': {
      least: Math.min(...executions).toFixed(1),
      median: median(executions).toFixed(1),
      rounds: shown(executions),
    },
    'statement, transfer and figures, ms': {
      least: Math.min(...answers).toFixed(1),
      median: median(answers).toFixed(1),
      rounds: shown(answers),
    },
  });
}

async function explain(db: PrismaClient, statement: Prisma.Sql): Promise<string[]> {
  const rows = await db.$queryRaw<{ 'QUERY PLAN': string }[]>(statement);
  return rows.map((row) => row['QUERY PLAN']);
}

function executionMs(plan: readonly string[]): number {
  const [, ms] = /^Execution Time: ([\d.]+) ms$/m.exec(plan.join('\n')) ?? [];
  if (ms === undefined) throw new Error('The plan names no execution time.');
  return Number(ms);
}

function shown(milliseconds: readonly number[]): string {
  return milliseconds.map((one) => one.toFixed(1)).join(', ');
}
