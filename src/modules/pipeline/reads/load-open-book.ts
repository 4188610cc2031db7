import { z } from 'zod';
import type { Reader } from '../../../db/transaction.ts';
import { ukDayOf, ukInstant } from '../../../shared/uk-time.ts';
import { BET_SIDES } from '../../matches/domain/closing-line/closing-bet.ts';
import { ODDS_MARKETS } from '../../matches/domain/odds.ts';
import { sharesBook } from '../domain/execution-mode.ts';
import type { RunFacts } from '../domain/node.ts';
import type { BookedBet } from '../domain/open-book.ts';

const bet = z.object({
  matchId: z.int(),
  division: z.string(),
  kickOffAt: z.date(),
  market: z.enum(ODDS_MARKETS),
  side: z.enum(BET_SIDES),
  line: z.number().nullable(),
  stakeUnits: z.number(),
});

/**
 * The bets that stand beside those of a decision: on matches of its day and later, up to a horizon, made for its as-of instant or
 * before. In PAPER and LIVE, of every run of the mode; else of this run's earlier instants alone. In one order, whoever asks.
 */
export async function loadOpenBook(
  reader: Reader,
  { runId, mode, asOf, step }: Pick<RunFacts, 'runId' | 'mode' | 'asOf' | 'step'>,
  until: Date,
): Promise<BookedBet[]> {
  const from = ukInstant(ukDayOf(asOf), 0, 0);
  const rows: unknown[] = await reader.$queryRaw`
    SELECT p.match_id AS "matchId", m.division, p.kick_off_at AS "kickOffAt", p.market::text, p.selection AS side,
           p.line::float8, p.stake_units::float8 AS "stakeUnits"
    FROM picks p
    JOIN pipeline_runs r ON r.id = p.run_id
    JOIN matches m ON m.id = p.match_id
    WHERE p.kick_off_at >= ${from} AND p.kick_off_at <= ${endOfDay(until)} AND p.is_counted AND p.outcome IS DISTINCT FROM 'VOID'
      AND CASE WHEN ${sharesBook(mode)}
        THEN r.mode = ${mode}::execution_mode AND p.as_of <= ${asOf} AND (p.run_id, p.step) <> (${runId}::uuid, ${step})
        ELSE p.run_id = ${runId}::uuid AND p.step < ${step} END
    ORDER BY p.kick_off_at, p.match_id, p.market, p.selection, p.line, p.id`;
  return rows.map((row) => {
    const { kickOffAt, ...rest } = bet.parse(row);
    return { ...rest, day: ukDayOf(kickOffAt) };
  });
}

function endOfDay(instant: Date): Date {
  return new Date(instant.getTime() + 86_400_000);
}
