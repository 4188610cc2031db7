import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importMatchFile } from '../../../src/modules/matches/actions/import-match-file.ts';
import { CalculateMatchupDocument } from '../../generated/operations.ts';
import { hasRealData, onRealData, realDataDir } from '../../support/real-data.ts';
import { execute } from '../graphql/support/execute.ts';
import { NOW, startTestApi, type TestApi } from '../graphql/support/test-api.ts';

describe.skipIf(!hasRealData)(
  onRealData('Manchester City against Liverpool after the season of 2023/24'),
  () => {
    let api: TestApi;
    beforeAll(async () => {
      api = await startTestApi();
      for (const season of ['2122', '2223', '2324']) {
        const name = path.join(realDataDir, 'football-data', season, 'E0.csv');
        const bytes = readFileSync(name);
        await api.db.$transaction((tx) =>
          importMatchFile(tx, { name, bytes, knownAt: null, division: null }, NOW),
        );
      }
    }, 120_000);
    afterAll(() => api.close());

    test('has the means and markets of the reference values', async () => {
      const { calculateMatchup: answer } = await execute(api.app, CalculateMatchupDocument, {
        input: {
          home: { name: 'Man City' },
          away: { name: 'Liverpool' },
          asOf: '2024-05-19T22:00:00Z',
          model: { kind: 'DIXON_COLES', xi: 0.001 },
        },
      });
      if (answer?.__typename !== 'Matchup') throw new Error(JSON.stringify(answer));
      const { expectedGoals, markets, division, match, newcomers } = answer;
      expect({ division, match, newcomers }).toEqual({ division: 'E0', match: null, newcomers: [] });
      expect(Math.abs(expectedGoals.home - 1.935884)).toBeLessThan(1e-3);
      expect(Math.abs(expectedGoals.away - 1.104031)).toBeLessThan(1e-3);
      expect(Math.abs(expectedGoals.rho - 0.00617009)).toBeLessThan(1e-3);
      const over = markets.totals.find(({ line }) => line === '2.5')?.over.probability ?? Number.NaN;
      const figures: [number, number][] = [
        [markets.matchResult.home.probability, 0.5679186],
        [markets.matchResult.draw.probability, 0.2183177],
        [markets.matchResult.away.probability, 0.2137636],
        [markets.bothTeamsToScore.yes.probability, 0.5713793],
        [over, 0.5856927],
      ];
      for (const [actual, expected] of figures) expect(Math.abs(actual - expected)).toBeLessThan(5e-4);
    });
  },
);
