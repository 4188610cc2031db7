import { afterAll, beforeAll, expect, test } from 'vitest';
import { computeFrictions } from '../../../src/modules/frictions/actions/compute-frictions.ts';
import { knownAt } from '../../../src/modules/matches/reads/known-at.ts';
import { frictionFeatures } from '../../../src/modules/models/domain/friction-layer/friction-features.ts';
import { seasonFrictionFeatures } from '../../../src/modules/models/domain/friction-layer/season-friction-features.ts';
import { importDemoWorld } from '../../support/demo-import.ts';
import { openTestClient, type TestClient } from '../../support/open-test-client.ts';

const division = 'DL1';
const season = '2025/26';
/** Long before the end of what is imported: the features must not see what came later. */
const decidedAt = new Date('2026-01-20T00:00:00Z');

let client: TestClient;
let end: Date;

beforeAll(async () => {
  client = await openTestClient();
  end = await importDemoWorld(client.db);
});
afterAll(() => client.close());

test('the features of a fixture are to the bit those of the friction that is stored as of its decision', async () => {
  const computed = await client.db.$transaction((tx) =>
    computeFrictions(tx, { division, season, asOf: decidedAt }, end),
  );
  const known = knownAt(client.db, end);
  const played = await known.played({ division, season });
  const results = await known.results({ divisions: [division], from: new Date(0) });
  expect(results.some(({ resultKnownAt }) => resultKnownAt > decidedAt)).toBe(true);
  const rows = await client.db.friction.findMany();
  expect(rows).toHaveLength(computed?.pairs ?? Number.NaN);

  // Each pair at both grounds.
  const fixtures = rows.flatMap(({ teamHomeId, teamAwayId }, index) => [
    { matchId: 2 * index, homeTeamId: teamHomeId, awayTeamId: teamAwayId, decidedAt },
    { matchId: 2 * index + 1, homeTeamId: teamAwayId, awayTeamId: teamHomeId, decidedAt },
  ]);
  const features = seasonFrictionFeatures({ division, season, played, results, fixtures });
  for (const [index, { frictionScore, psychologicalEdge }] of rows.entries()) {
    const reversed = psychologicalEdge === null ? null : 0 - psychologicalEdge;
    expect(features.get(2 * index)).toStrictEqual(frictionFeatures({ frictionScore, psychologicalEdge }));
    expect(features.get(2 * index + 1)).toStrictEqual(
      frictionFeatures({ frictionScore, psychologicalEdge: reversed }),
    );
  }
  expect(rows.filter((row) => row.psychologicalEdge !== null).length).toBeGreaterThan(rows.length / 2);
});
