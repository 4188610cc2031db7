import Table from 'cli-table3';
import type { PrismaClient } from '../db/generated/client.ts';
import { dayInterval, type PickTotals } from '../modules/picks/domain/pick-performance.ts';
import { performanceOfRuns } from '../modules/picks/performance-loaders.ts';

/** Prints what came of the picks of a run: returns, closing line value by each benchmark, and calibration. */
export async function printPerformance(db: PrismaClient, runId: string): Promise<void> {
  const { mode } = await db.pipelineRun.findUniqueOrThrow({ where: { id: runId }, select: { mode: true } });
  const [performance] = await performanceOfRuns(db, [runId], mode !== 'SHADOW');
  if (!performance || performance.sums.picks === 0) return;
  const table = new Table({
    head: ['', 'picks', 'open', 'void', 'turnover', 'profit', 'ROI', 'hit rate'],
    style: { head: [], border: [], compact: true },
  });
  table.push(['all', ...rowOf(performance)]);
  for (const { division, ...totals } of performance.byDivision) table.push([division, ...rowOf(totals)]);
  for (const { market, ...totals } of performance.byMarket) table.push([market, ...rowOf(totals)]);
  console.log(table.toString());
  const interval = dayInterval(performance.returnDays);
  if (interval !== null)
    console.log(`ROI, 95 % of drawn match days: ${percent(interval.lower)} to ${percent(interval.upper)}`);
  for (const {
    benchmark,
    fairPicks,
    meanFairClv,
    fairBeatShare,
    rawPicks,
    meanRawClv,
  } of performance.closing) {
    console.log(
      `CLV by ${benchmark}: fair ${percent(meanFairClv)} over ${fairPicks} picks (${percent(fairBeatShare)} beat it), raw ${percent(meanRawClv)} over ${rawPicks}`,
    );
  }
  const { picks, expectedCalibrationError } = performance.calibration;
  console.log(
    `calibration error of the probabilities: ${percent(expectedCalibrationError)} over ${picks} picks`,
  );
}

function rowOf({ sums, roi, hitRate }: PickTotals): string[] {
  return [
    String(sums.picks),
    String(sums.open),
    String(sums.void),
    Number(sums.turnoverUnits).toFixed(2),
    Number(sums.profitUnits).toFixed(2),
    percent(roi),
    percent(hitRate),
  ];
}

function percent(share: number | null): string {
  return share === null ? '-' : `${(share * 100).toFixed(2)} %`;
}
