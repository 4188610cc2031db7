import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  evaluateLeague,
  type LeagueEvaluation,
} from '../../../src/modules/strategies/domain/backtest/evaluate-league.ts';
import { loadSeasonHistory } from '../../../src/modules/strategies/reads/load-season-history.ts';
import { hasRealData, onRealData } from '../../support/real-data.ts';
import { type ImportDatabase, openImportDatabase } from '../matches/support/import-database.ts';
import { importRealFiles, realRows } from '../matches/support/real-files.ts';

const SEASON = { division: 'E0', season: '2025/26', asOf: new Date('2026-07-01T00:00:00Z') };
/** Prefixes of the books that take bets in the file of the season. */
const BOOKS = ['B365', 'BFD', 'BMGM', 'BV', 'BW', 'CL', 'LB', 'PS'];

/** The best price of a column of the file before the match, of the exchange less 5 % of the winnings. */
function bestPrice(row: Map<string, string>, books: readonly string[], column: string): number {
  const price = (name: string): number => Number(row.get(`${name}${column}`) ?? 0);
  return Math.max(...books.map(price), 1 + (price('BFE') - 1) * 0.95);
}

describe.skipIf(!hasRealData)(onRealData('strategies on the Premier League of 2025/26'), () => {
  let database: ImportDatabase;
  let evaluation: LeagueEvaluation;

  beforeAll(async () => {
    database = await openImportDatabase();
    await importRealFiles(database, 'football-data/{2324,2425,2526}/E0.csv');
    const history = await loadSeasonHistory(database.db, SEASON);
    if (!history) throw new Error('The season has no results.');
    evaluation = evaluateLeague(history);
  }, 60_000);
  afterAll(() => database.close());

  const reported = (name: string) => {
    const found = evaluation.tests.find(
      ({ definition, isReported }) => isReported && definition.name === name,
    );
    if (!found) throw new Error(`${name} was not tested.`);
    return found.record;
  };
  const rows = () => realRows('football-data/2526/E0.csv').filter((row) => row.get('HomeTeam') !== '');

  test('backing every home side brings what the file says, apart from the product’s own reading', () => {
    const profits = rows().map((row) => (row.get('FTR') === 'H' ? bestPrice(row, BOOKS, 'H') - 1 : -1));
    const record = reported('BLIND_HOME');
    expect(record).toMatchObject({ bets: 380, wins: 162, losses: 218, voids: 0 });
    expect(record.profitUnits).toBeCloseTo(
      profits.reduce((sum, profit) => sum + profit, 0),
      9,
    );
  });

  test('backing every over brings what the file says', () => {
    const profits = rows().map((row) =>
      Number(row.get('FTHG')) + Number(row.get('FTAG')) > 2 ? bestPrice(row, ['B365', 'P'], '>2.5') - 1 : -1,
    );
    const record = reported('BLIND_OVER');
    expect(record).toMatchObject({ bets: 380, wins: 209 });
    expect(record.profitUnits).toBeCloseTo(
      profits.reduce((sum, profit) => sum + profit, 0),
      9,
    );
  });

  test('the closing line by Pinnacle ends with its prices, and is what the file says', () => {
    const closed = rows().filter((row) => Number(row.get('PSCH')) > 1);
    const raw = closed.map((row) => bestPrice(row, BOOKS, 'H') / Number(row.get('PSCH')) - 1);
    const pinnacle = reported('BLIND_HOME').closing.find(({ book }) => book === 'PS');
    expect(pinnacle?.rawBets).toBe(closed.length);
    expect(closed.length).toBeLessThan(380);
    expect(pinnacle?.avgRawClv).toBeCloseTo(raw.reduce((sum, clv) => sum + clv, 0) / closed.length, 9);
    expect(pinnacle?.avgFairClv).toBeLessThan(pinnacle?.avgRawClv ?? 0);
    // The benchmark is the first that closed nine of ten matches.
    expect(evaluation.benchmark).toBe('BFE');
  });

  test('handicaps whose line moved are repriced, and nothing else is', () => {
    const moved = rows().filter((row) => Number(row.get('AHh')) !== Number(row.get('AHCh')));
    const handicap = reported('HANDICAP_VALUE').closing.find(({ book }) => book === 'B365');
    expect(handicap?.repriced).toBeGreaterThan(0);
    expect(handicap?.repriced).toBeLessThanOrEqual(moved.length);
    expect(handicap?.bets).toBe((handicap?.rawBets ?? 0) + (handicap?.repriced ?? 0));
    expect(reported('BLIND_HOME').closing.every(({ repriced }) => repriced === 0)).toBe(true);
  });

  test('the best of all that was tried is no evidence', () => {
    expect(evaluation.realityCheck?.pValue).toBeGreaterThan(0.05);
    expect(evaluation.realityCheck?.matchDays).toBeGreaterThan(80);
  });
});
