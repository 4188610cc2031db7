import type { ConditionQuery } from './condition-query.ts';

const HOUR_MS = 3_600_000;
/** More open picks than that are counted as so many. */
const MOST_PICKS = 10_000;

/** Divisions with picks that are still open long after kick-off, backtests left aside: of these nobody waits for a result. */
export const missingResults: ConditionQuery = async (reader, { at, thresholds }) => {
  const picks = await reader.pick.findMany({
    where: {
      outcome: null,
      kickOffAt: { lt: new Date(at.getTime() - thresholds.resultsMissingHours * HOUR_MS) },
      run: { mode: { not: 'BACKTEST' } },
    },
    select: { matchId: true, kickOffAt: true, match: { select: { division: true } } },
    orderBy: { kickOffAt: 'asc' },
    take: MOST_PICKS,
  });
  const byDivision = [...Map.groupBy(picks, ({ match }) => match.division)];
  return byDivision.map(([division, open]) => {
    const matches = new Set(open.map(({ matchId }) => matchId)).size;
    const oldest = open[0]?.kickOffAt.toISOString() ?? null;
    return {
      rule: 'RESULTS_MISSING',
      subject: `division:${division}`,
      message: `Results of ${division} are missing: picks that are open more than ${thresholds.resultsMissingHours} hours after kick-off: ${open.length}, of matches: ${matches}`,
      details: { division, picks: open.length, matches, oldestKickOffAt: oldest },
    };
  });
};
