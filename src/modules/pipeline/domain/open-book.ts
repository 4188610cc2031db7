import type { Day } from '../../../shared/uk-time.ts';
import type { OpenBet } from './match-state.ts';

/** A bet that an earlier decision made, with where it counts. */
export interface BookedBet extends OpenBet {
  readonly matchId: number;
  readonly division: string;
  /** The UK day of the kick-off. */
  readonly day: Day;
}

/** What is at stake already where a match is. */
export interface OpenStakes {
  readonly bets: readonly OpenBet[];
  readonly units: { readonly match: number; readonly league: number; readonly day: number };
}

/** What a book of bets says of a match of a division on a day. */
export function openStakes(
  book: readonly BookedBet[],
  { matchId, division, day }: Pick<BookedBet, 'matchId' | 'division' | 'day'>,
): OpenStakes {
  const ofDay = book.filter((bet) => bet.day === day);
  const ofLeague = ofDay.filter((bet) => bet.division === division);
  const ofMatch = book.filter((bet) => bet.matchId === matchId);
  return {
    bets: ofMatch.map(({ market, side, line, stakeUnits }) => ({ market, side, line, stakeUnits })),
    units: { match: sum(ofMatch), league: sum(ofLeague), day: sum(ofDay) },
  };
}

/** Stakes are hundredths of a unit; their sum is brought back to them, so that it does not depend on the order. */
function sum(bets: readonly OpenBet[]): number {
  return Math.round(bets.reduce((total, { stakeUnits }) => total + stakeUnits, 0) * 100) / 100;
}
