import { z } from 'zod';
import type { Reader } from '../../../db/transaction.ts';
import { ukDayOf, ukInstant } from '../../../shared/uk-time.ts';
import { BET_SIDES } from '../../matches/domain/closing-line/closing-bet.ts';
import { sharesBook } from '../domain/execution-mode.ts';
import type { RunFacts } from '../domain/node.ts';
import type { BookedBet } from '../domain/open-book.ts';

const DAY_MS = 86_400_000;
const side = z.enum(BET_SIDES);

/**
 * The bets that stand beside those of a decision: on matches of its day and later, up to a horizon, made for its as-of instant or
 * before. In PAPER and LIVE, of every run of the mode; else of this run's earlier instants alone. In one order, whoever asks.
 */
export async function loadOpenBook(
  reader: Reader,
  { runId, mode, asOf, step }: Pick<RunFacts, 'runId' | 'mode' | 'asOf' | 'step'>,
  until: Date,
): Promise<BookedBet[]> {
  const picks = await reader.pick.findMany({
    where: {
      kickOffAt: { gte: ukInstant(ukDayOf(asOf), 0, 0), lte: new Date(until.getTime() + DAY_MS) },
      isCounted: true,
      OR: [{ outcome: null }, { outcome: { not: 'VOID' } }],
      ...(sharesBook(mode)
        ? { run: { mode }, asOf: { lte: asOf }, NOT: { runId, step } }
        : { runId, step: { lt: step } }),
    },
    orderBy: [{ kickOffAt: 'asc' }, { matchId: 'asc' }, { id: 'asc' }],
    select: {
      matchId: true,
      kickOffAt: true,
      market: true,
      selection: true,
      line: true,
      stakeUnits: true,
      match: { select: { division: true } },
    },
  });
  return picks.map(({ matchId, kickOffAt, market, selection, line, stakeUnits, match }) => ({
    matchId,
    division: match.division,
    day: ukDayOf(kickOffAt),
    market,
    side: side.parse(selection),
    line: line?.toNumber() ?? null,
    stakeUnits: stakeUnits.toNumber(),
  }));
}
