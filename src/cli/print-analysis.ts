import Table from 'cli-table3';
import type { PrismaClient } from '../db/generated/client.ts';
import { readAnsweredPatterns } from '../modules/improvements/read-analysis.ts';

/** Shows what the analysis of a job found, and what was proposed against it. */
export async function printAnalysis(db: PrismaClient, jobId: string): Promise<void> {
  const analysis = await db.strategyAnalysis.findFirst({ where: { jobId } });
  if (!analysis) return;
  const patterns = readAnsweredPatterns(analysis.patterns);
  console.log(
    `analysis ${analysis.id} as of ${analysis.asOf.toISOString()}: ${analysis.bets} bets, ${analysis.tests} tests, ` +
      `${patterns.length} patterns, ${analysis.proposed} new proposals`,
  );
  const table = new Table({
    head: [
      '',
      'strategy',
      'segment',
      'metric',
      'bets',
      'mean',
      'rest',
      'error',
      'adjusted p',
      'ROI',
      'improvement',
    ],
    style: { head: [] },
  });
  for (const {
    id,
    strategyName,
    segment,
    metric,
    benchmark,
    bets,
    mean,
    improvementId,
    ...rest
  } of patterns) {
    table.push([
      id,
      strategyName,
      segment === null ? 'all' : `${segment.factor} ${segment.value}`,
      benchmark === null ? metric : `${metric} by ${benchmark}`,
      bets,
      percent(mean),
      percent(rest.restMean),
      percent(rest.standardError),
      rest.adjustedPValue.toPrecision(2),
      percent(rest.roi),
      improvementId ?? '',
    ]);
  }
  if (patterns.length > 0) console.log(table.toString());
  const ids = patterns.flatMap(({ improvementId }) => improvementId ?? []);
  const improvements = await db.strategyImprovement.findMany({
    where: { id: { in: ids } },
    orderBy: { id: 'asc' },
  });
  for (const { id, failurePattern, recommendedAdjustments, llmReasoning } of improvements)
    console.log(
      `${id}: ${failurePattern ?? ''}\n  ${JSON.stringify(recommendedAdjustments)}\n  ${llmReasoning ?? ''}`,
    );
}

function percent(share: number | null): string {
  return share === null ? '' : `${(share * 100).toFixed(2)} %`;
}
