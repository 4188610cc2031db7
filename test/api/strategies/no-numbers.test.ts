import { afterAll, beforeAll, expect, test } from 'vitest';
import { send } from '../graphql/support/execute.ts';
import { startTestApi, type TestApi } from '../graphql/support/test-api.ts';

let api: TestApi;

beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

test('measures of adopted rows that are no numbers are answered as null, without an error', async () => {
  const { NaN: none, POSITIVE_INFINITY: infinite, NEGATIVE_INFINITY: below } = Number;
  const [home, away] = await api.db.team.createManyAndReturn({
    data: [{ teamName: 'Leeds', roi: none }, { teamName: 'Burnley' }],
  });
  const [teamHomeId, teamAwayId] = [home?.teamId ?? 0, away?.teamId ?? 0];
  await api.db.strategy.create({
    data: {
      teamId: teamHomeId,
      strategyName: 'X',
      totalBets: 3,
      winRate: none,
      totalPnl: infinite,
      profit: below,
      roi: 12.5,
    },
  });
  await api.db.friction.create({ data: { teamHomeId, teamAwayId, frictionScore: none } });
  const query = `{
    teams { nodes { name roiPct } }
    strategies { nodes { totalBets winRatePct totalPnlUnits profitUnits roiPct yieldLowerBoundPct } }
    frictions { nodes { frictionScore } }
  }`;
  expect(await send(api.app, query)).toEqual({
    data: {
      teams: { nodes: expect.arrayContaining([{ name: 'Leeds', roiPct: null }]) as unknown },
      strategies: {
        nodes: [
          {
            totalBets: 3,
            winRatePct: null,
            totalPnlUnits: null,
            profitUnits: null,
            roiPct: 12.5,
            yieldLowerBoundPct: null,
          },
        ],
      },
      frictions: { nodes: [{ frictionScore: null }] },
    },
  });
});
