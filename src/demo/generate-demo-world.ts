import { InvalidInputError } from '../shared/invalid-input-error.ts';
import { type Cell, csvText } from './csv-text.ts';
import { DEMO_DIVISION } from './demo-division.ts';
import { drawMatchCounts } from './draw-match-counts.ts';
import { identityCells, resultCells } from './match-cells.ts';
import { oddsCells } from './odds-cells.ts';
import { planRunningSeason } from './plan-running-season.ts';
import { quoteMatch } from './quote-match.ts';
import { seasonCalendar, type Slot } from './season-calendar.ts';
import { seasonCode } from './season-year.ts';
import { FIRST_SEASON, simulateLeague } from './simulate-league.ts';
import type { SimulatedMatch, SimulatedSeason } from './simulate-season.ts';

export interface DemoWorldInput {
  /** Any safe integer; the same seed gives the same world. */
  readonly seed: number;
  /** The present instant of the world; its UTC day decides what was played. From July 2018 to June 2070. */
  readonly today: Date;
}

export interface DemoFile {
  readonly name: string;
  /** CSV in the format of football-data.co.uk, CRLF, without byte order mark. */
  readonly text: string;
  /** When the file was known; null for season files, whose rows say themselves when each part of them was known. */
  readonly knownAt: Date | null;
}

export interface DemoWorld {
  /** Season files from the oldest to the running one, then one fixtures file. */
  readonly files: readonly DemoFile[];
  /** The instant `today`: everything in the files is known at it, and no announced match has begun. */
  readonly asOf: Date;
}

const COMPLETED_SEASONS = 2;
const FIRST_RUNNING_SEASON = FIRST_SEASON + COMPLETED_SEASONS;
// Two-digit seasons from 70 on are read as the twentieth century.
const LAST_RUNNING_SEASON = 2069;

/**
 * An invented league as data files: `DL1_<season>.csv` for two completed seasons and, once it has results, the running
 * one; and `fixtures_<today>_demo.csv` with the next 8 matches, known from 00:00 UTC of the day. Team names are invented.
 *
 * Pure: the files depend on the seed and the UTC day alone. A later day of the same seed tells the same history and more
 * of it, except that announced matches may turn out to be played on another day (see `planRunningSeason`).
 *
 * @throws InvalidInputError if the seed is not a safe integer, or `today` is out of range.
 */
export function generateDemoWorld({ seed, today }: DemoWorldInput): DemoWorld {
  if (!Number.isSafeInteger(seed)) throw new InvalidInputError('seed', seed, 'is not a safe integer');
  const day = utcDay(today);
  const { season: running, played, upcoming } = planRunningSeason(day);
  if (running < FIRST_RUNNING_SEASON || running > LAST_RUNNING_SEASON) {
    throw new InvalidInputError('today', day, 'is not a day from July 2018 to June 2070');
  }
  const seasons = simulateLeague(seed, running).slice(-COMPLETED_SEASONS - 1);
  const slotsOf = (season: number) => (season === running ? played : seasonCalendar(season).flat());
  const knownFrom = new Date(`${day}T00:00:00Z`);
  return {
    files: [
      ...seasons
        .map((season) => ({ season, slots: slotsOf(season.season) }))
        .filter(({ slots }) => slots.length > 0)
        .map(({ season, slots }) => seasonFile(seed, season, slots)),
      {
        name: `fixtures_${day}_demo.csv`,
        text: csvText(seasons.slice(-1).flatMap((season) => rowsOf(season, upcoming, fixtureRow(seed)))),
        knownAt: knownFrom,
      },
    ],
    asOf: new Date(today),
  };
}

function seasonFile(seed: number, season: SimulatedSeason, slots: readonly Slot[]): DemoFile {
  return {
    name: `${DEMO_DIVISION}_${seasonCode(season.season)}.csv`,
    text: csvText(rowsOf(season, slots, playedRow(seed))),
    knownAt: null,
  };
}

type RowOf = (match: SimulatedMatch, slot: Slot) => Cell[];

function rowsOf({ rounds }: SimulatedSeason, slots: readonly Slot[], rowOf: RowOf): Cell[][] {
  return slots.flatMap((slot) => {
    const match = rounds[slot.round]?.[slot.place];
    return match ? [rowOf(match, slot)] : [];
  });
}

function playedRow(seed: number): RowOf {
  return (match, slot) => {
    const odds = quoteMatch(seed, match);
    return [
      ...identityCells(match, slot),
      ...resultCells(drawMatchCounts(seed, match)),
      ...oddsCells(odds.preMatch, 'PRE_MATCH'),
      ...oddsCells(odds.closing, 'CLOSING'),
    ];
  };
}

function fixtureRow(seed: number): RowOf {
  return (match, slot) => [
    ...identityCells(match, slot),
    ...oddsCells(quoteMatch(seed, match).preMatch, 'PRE_MATCH'),
  ];
}

function utcDay(today: Date): string {
  if (Number.isNaN(today.getTime())) throw new InvalidInputError('today', String(today), 'is not an instant');
  return today.toISOString().slice(0, 10);
}
