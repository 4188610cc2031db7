import Table from 'cli-table3';
import type { PrismaClient } from '../db/generated/client.ts';

const team = { select: { teamName: true } } as const;

/** Prints a run's picks as a table, unless they are too many, and below it what was considered and why matches were skipped. */
export async function printRun(db: PrismaClient, runId: string, withPicks = true): Promise<void> {
  const picks = await db.pick.findMany({
    where: { runId },
    include: { match: { include: { homeTeam: team, awayTeam: team } } },
    orderBy: [
      { match: { division: 'asc' } },
      { match: { kickOffAt: 'asc' } },
      { matchId: 'asc' },
      { edge: 'desc' },
    ],
  });
  const table = new Table({
    head: [
      'league',
      'kick-off (UTC)',
      'match',
      'selection',
      'book',
      'price',
      'probability',
      'fair',
      'edge',
      'stake',
      'data',
    ],
    style: { head: [], border: [], compact: true },
  });
  for (const { match, ...pick } of picks) {
    const line = pick.line === null ? '' : ` ${pick.line.toString()}`;
    table.push([
      match.division,
      match.kickOffAt.toISOString().slice(0, 16).replace('T', ' '),
      `${match.homeTeam.teamName} - ${match.awayTeam.teamName}`,
      `${pick.market} ${pick.selection}${line}`,
      pick.book,
      pick.price.toString(),
      pick.probability.toFixed(3),
      pick.fairProbability?.toFixed(3) ?? '',
      `${(pick.edge * 100).toFixed(1)} %`,
      pick.stakeUnits.toFixed(2),
      pick.dataFreshness,
    ]);
  }
  if (withPicks && picks.length > 0) console.log(table.toString());
  await printSummary(db, runId, picks.length);
}

async function printSummary(db: PrismaClient, runId: string, picks: number): Promise<void> {
  const perLeague = await db.$queryRaw<
    { division: string; considered: number; skipped: number; picked: number }[]
  >`
    SELECT m.division, count(*)::int AS considered, count(*) FILTER (WHERE a.outcome = 'SKIPPED')::int AS skipped,
           count(*) FILTER (WHERE a.outcome = 'PICKED')::int AS picked
    FROM pick_audit_trail a JOIN matches m ON m.id = a.match_id
    WHERE a.run_id = ${runId}::uuid AND a.kind = 'MATCH_DECISION' GROUP BY m.division ORDER BY m.division`;
  const reasons = await db.$queryRaw<{ reason: string; matches: number }[]>`
    SELECT a.payload #>> '{skipped,reason}' AS reason, count(*)::int AS matches
    FROM pick_audit_trail a WHERE a.run_id = ${runId}::uuid AND a.outcome = 'SKIPPED' GROUP BY 1 ORDER BY 2 DESC, 1`;
  const considered = perLeague.reduce((sum, league) => sum + league.considered, 0);
  console.log(`\n${count(considered, 'fixture')} considered, ${count(picks, 'pick')}; run ${runId}`);
  if (considered === 0) await explainNone(db, runId);
  for (const { division, considered: matches, skipped, picked } of perLeague) {
    console.log(`  ${division}: ${count(matches, 'fixture')}, ${picked} with picks, ${skipped} skipped`);
  }
  if (reasons.length > 0)
    console.log(`skipped: ${reasons.map(({ reason, matches }) => `${matches} ${reason}`).join(', ')}`);
}

/** A run that looked at nothing is mostly one whose instant or divisions were meant otherwise. */
async function explainNone(db: PrismaClient, runId: string): Promise<void> {
  const { asOf, leagues } = await db.pipelineRun.findUniqueOrThrow({ where: { id: runId } });
  const stored = await db.match.groupBy({ by: ['division'], orderBy: { division: 'asc' } });
  const wanted = leagues.length === 0 ? '' : ` of ${leagues.join(', ')}`;
  console.log(
    `  no fixture${wanted} was known at ${asOf.toISOString()} to kick off within the run's horizon`,
  );
  console.log(
    `  matches are stored of: ${stored.map(({ division }) => division).join(', ') || 'no division'}`,
  );
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
