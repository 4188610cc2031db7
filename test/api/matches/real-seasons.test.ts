import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasRealData, onRealData } from '../../support/real-data.ts';
import type { ImportReport } from '../../../src/modules/matches/domain/import-report.ts';
import { type ImportDatabase, openImportDatabase } from './support/import-database.ts';
import { importRealFiles, realRows } from './support/real-files.ts';

describe.skipIf(!hasRealData)(onRealData('every season and fixtures file'), () => {
  let database: ImportDatabase;
  let reports: ImportReport[];
  const total = (of: (report: ImportReport) => number): number =>
    reports.reduce((sum, report) => sum + of(report), 0);

  beforeAll(async () => {
    database = await openImportDatabase();
    reports = await importRealFiles(database, '{football-data,fixtures}/**/*.csv');
  }, 120_000);
  afterAll(() => database.close());

  test('is imported, with a match for each of its rows', () => {
    expect(reports).toHaveLength(25);
    expect(total(({ skipped }) => skipped.length)).toBe(0);
    expect(total(({ rows, matches }) => rows - matches.new - matches.changed - matches.unchanged)).toBe(0);
  });

  test('has columns that are all known', () => {
    expect(reports.filter(({ unknownColumns }) => unknownColumns.length > 0)).toEqual([]);
  });

  test('imported again changes nothing', { timeout: 60_000 }, async () => {
    const before = await database.fingerprint();
    const again = await importRealFiles(database, '{football-data,fixtures}/**/*.csv');
    expect(await database.fingerprint()).toEqual(before);
    expect(again.flatMap(({ matchChanges, quoteChanges }) => [...matchChanges, ...quoteChanges])).toEqual([]);
    expect(
      again.map(({ quotes, matches }) => quotes.new + quotes.corrected + quotes.added + matches.new),
    ).toEqual(again.map(() => 0));
  });

  test('keeps every known anomaly out, and reports it', () => {
    const reported = reports.flatMap(({ seasons, divisions, anomalies }) =>
      anomalies.map(({ playedOn, home, away, column }) =>
        [seasons[0], divisions[0], playedOn, home, away, column].join(),
      ),
    );
    const known = realRows('odds_anomalies.csv').map((row) => {
      const cell = (name: string): string => row.get(name) ?? '';
      const season = `20${cell('season').slice(0, 2)}/${cell('season').slice(2)}`;
      const day = cell('date').split('/').reverse().join('-');
      return [season, cell('div'), day, cell('home'), cell('away'), cell('column')].join();
    });
    expect(known).toHaveLength(15);
    expect(known.filter((one) => !reported.includes(one))).toEqual([]);
  });

  test('leaves no stored quote that breaks a bound', async () => {
    const broken = await database.db.$queryRaw`
      SELECT q.* FROM (
        SELECT book, market, line, first_price, draw_price, second_price FROM odds_quotes
        UNION ALL
        SELECT q.book, q.market, r.line, r.first_price, r.draw_price, r.second_price
        FROM odds_quote_revisions r JOIN odds_quotes q ON q.id = r.quote_id
      ) q
      WHERE least(first_price, draw_price, second_price) <= 1
         OR (market = 'MATCH_RESULT') <> (draw_price IS NOT NULL)
         OR (market = 'MATCH_RESULT') <> (line IS NULL)
         OR line * 4 <> round(line * 4) OR abs(line) > 10
         OR 1 / first_price + coalesce(1 / draw_price, 0) + 1 / second_price NOT BETWEEN
            CASE book WHEN 'MAX' THEN 0.9 WHEN 'BFE' THEN 0.95 ELSE 0.995 END AND 1.5`;
    expect(broken).toEqual([]);
  });

  test('stores each row’s result as the file has it', async () => {
    const stored = await database.db.match.findMany({
      where: { division: 'I1', season: '2024/25' },
      include: { homeTeam: true, awayTeam: true },
    });
    const written = realRows('football-data/2425/I1.csv').map((row) =>
      ['HomeTeam', 'AwayTeam', 'FTHG', 'FTAG', 'HS', 'AR'].map((name) => row.get(name)).join(),
    );
    expect(
      stored
        .map(({ homeTeam, awayTeam, homeGoals, awayGoals, homeShots, awayRedCards }) =>
          [homeTeam.teamName, awayTeam.teamName, homeGoals, awayGoals, homeShots, awayRedCards].join(),
        )
        .sort(),
    ).toEqual(written.sort());
  });
});
