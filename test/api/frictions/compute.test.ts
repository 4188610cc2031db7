import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { expectedGoals } from '../../../src/quant/goals/expected-goals.ts';
import { bothTeamsToScore } from '../../../src/quant/score-grid/both-teams-to-score.ts';
import { scoreGrid } from '../../../src/quant/score-grid/score-grid.ts';
import { totalSettlement } from '../../../src/quant/score-grid/total-settlement.ts';
import { computeTeamDna } from '../../../src/modules/teams/actions/compute-team-dna.ts';
import { knownAt } from '../../../src/modules/matches/reads/known-at.ts';
import { fitDivision } from '../../../src/modules/models/domain/fit-division.ts';
import { DEFAULT_RUN_CONFIG } from '../../../src/modules/pipeline/domain/run-config.ts';
import { ukDayOf } from '../../../src/shared/uk-time.ts';
import { importDemoWorld } from '../../support/demo-import.ts';
import { openTestClient, type TestClient } from '../../support/open-test-client.ts';
import { computeAt, rowsOf } from './support/friction-rows.ts';

const WEEK_MS = 7 * 86_400_000;
const division = 'DL1';

let client: TestClient;
let asOf: Date;
let season: string;
let earlier: Date;

beforeAll(async () => {
  client = await openTestClient();
  asOf = await importDemoWorld(client.db);
  earlier = new Date(asOf.getTime() - 5 * WEEK_MS);
  const [newest] = await knownAt(client.db, asOf).seasons({ divisions: [division], season: null });
  if (!newest) throw new Error('The demo world has no season.');
  season = newest.season;
});
beforeEach(async () => {
  await client.db.friction.deleteMany();
  await client.db.$executeRaw`DELETE FROM friction_history`;
});
afterAll(() => client.close());

const compute = (at = asOf, of = season) => computeAt(client.db, { division, season: of, asOf: at });
const history = () =>
  client.db.frictionRecord.findMany({ orderBy: { id: 'asc' }, omit: { id: true, computedAt: true } });

describe('computing the frictions of a season', () => {
  test('writes each unordered pair once, into rows and history alike', async () => {
    const done = await compute();
    const teams = done?.teams ?? 0;
    const pairs = (teams * (teams - 1)) / 2;
    expect(done).toMatchObject({ division, season, pairs, recorded: pairs, shown: pairs });
    expect(pairs).toBeGreaterThan(30);
    const rows = await client.db.friction.findMany();
    expect(rows).toHaveLength(pairs);
    for (const row of rows) {
      expect(row.teamHomeId).toBeLessThan(row.teamAwayId);
      const bounded = [
        row.frictionScore,
        row.styleClash,
        row.tempoFriction,
        row.mentalClash,
        row.tacticalFriction,
        row.riskFriction,
        row.chaosPotential,
      ];
      for (const value of bounded) expect(value !== null && value >= 0 && value <= 100).toBe(true);
      expect(Math.abs(row.psychologicalEdge ?? Number.NaN)).toBeLessThanOrEqual(100);
      expect(row).toMatchObject({ season, confidenceLevel: 'HIGH' });
      expect((row.h2hHomeWins ?? 0) + (row.h2hAwayWins ?? 0) + (row.h2hDraws ?? 0)).toBe(row.h2hMatches);
    }
  });

  test('predicts by one score grid of the division, at the ground of the stored home side', async () => {
    await compute();
    const { model } = DEFAULT_RUN_CONFIG;
    const from = new Date(asOf.getTime() - model.historyDays * 86_400_000);
    const results = await knownAt(client.db, asOf).results({ divisions: [division], from });
    const { fit } = fitDivision(results, ukDayOf(asOf), model);
    for (const row of await client.db.friction.findMany()) {
      const means = expectedGoals(fit, row.teamHomeId, row.teamAwayId);
      const grid = scoreGrid(means, { rho: fit.rho });
      expect(row.predictedBttsProb).toBeCloseTo(bothTeamsToScore(grid).yes, 5);
      expect(row.predictedOver25Prob).toBeCloseTo(totalSettlement(grid, 'OVER', 2.5).win, 5);
      expect(row.predictedGoals).toBeCloseTo(means.home + means.away, 1);
    }
  });

  test('counts the meetings of every season, from the side that is stored as home', async () => {
    await compute();
    const [row] = await client.db.friction.findMany({ orderBy: { frictionId: 'asc' }, take: 1 });
    const [home, away] = [row?.teamHomeId ?? 0, row?.teamAwayId ?? 0];
    const met = await client.db.match.findMany({
      where: {
        resultKnownAt: { lte: asOf },
        OR: [
          { homeTeamId: home, awayTeamId: away },
          { homeTeamId: away, awayTeamId: home },
        ],
      },
      orderBy: { kickOffAt: 'asc' },
    });
    const margins = met.map(
      ({ homeTeamId, homeGoals, awayGoals }) =>
        ((homeGoals ?? 0) - (awayGoals ?? 0)) * (homeTeamId === home ? 1 : -1),
    );
    expect(met.length).toBeGreaterThanOrEqual(3);
    expect(row).toMatchObject({
      h2hMatches: met.length,
      h2hHomeWins: margins.filter((margin) => margin > 0).length,
      h2hAwayWins: margins.filter((margin) => margin < 0).length,
      h2hDraws: margins.filter((margin) => margin === 0).length,
      lastMatchDate: met.at(-1)?.playedOn,
      historicalFriction: { meetings: met.length },
    });
  });

  test('says of both sides what their DNA of that instant says', async () => {
    await compute();
    await computeTeamDna({ db: client.db, clock: { now: () => asOf } }, { division, season, asOf });
    const rows = await client.db.friction.findMany({ include: { teamHome: true, teamAway: true } });
    for (const { styleHome, styleAway, teamHome, teamAway, frictionVector } of rows) {
      expect([styleHome, styleAway]).toEqual([teamHome.currentStyle, teamAway.currentStyle]);
      const { tempo, resilience } = teamHome.frictionSignatures as Record<string, number>;
      expect(frictionVector).toMatchObject({ home: { tempo, resilience } });
    }
    expect(rows.filter(({ styleHome }) => styleHome !== null).length).toBeGreaterThan(0);
  });

  test('again from the same matches changes nothing, not even the stamps', async () => {
    await compute();
    const rows = await client.db.friction.findMany({ orderBy: { frictionId: 'asc' } });
    const records = await history();
    expect(await compute()).toMatchObject({ recorded: 0, shown: 0 });
    expect(await client.db.friction.findMany({ orderBy: { frictionId: 'asc' } })).toEqual(rows);
    expect(await history()).toEqual(records);
  });

  test('anew after everything was removed gives the same bits', async () => {
    await compute();
    const records = await history();
    await client.db.friction.deleteMany();
    await client.db.$executeRaw`DELETE FROM friction_history`;
    await compute();
    expect(JSON.stringify(await history())).toBe(JSON.stringify(records));
  });

  test('answers null for a season of which nothing was known', async () => {
    expect(await compute(new Date('2001-01-01T00:00:00Z'))).toBeNull();
    expect(await client.db.friction.count()).toBe(0);
  });
});

describe('as of an instant', () => {
  test('results that became known later change no bit', async () => {
    await compute(earlier);
    const before = JSON.stringify(await history());
    await client.db.friction.deleteMany();
    await client.db.$executeRaw`DELETE FROM friction_history`;
    const later = { resultKnownAt: { gt: earlier } };
    const kept = await client.db.match.findMany({ where: later });
    const moved = await client.db.match.updateMany({
      where: later,
      data: { homeGoals: 9, awayGoals: 0, homeShots: 40, homeFouls: 0, homeYellowCards: 9 },
    });
    await compute(earlier);
    const after = JSON.stringify(await history());
    for (const { id, homeGoals, awayGoals, homeShots, homeFouls, homeYellowCards } of kept) {
      const data = { homeGoals, awayGoals, homeShots, homeFouls, homeYellowCards };
      await client.db.match.update({ where: { id }, data });
    }
    expect(moved.count).toBeGreaterThan(20);
    expect(after).toBe(before);
  });

  test('an older instant goes into the history, and leaves the rows of a newer one alone', async () => {
    await compute(asOf);
    const rows = await rowsOf(client.db);
    const done = await compute(earlier);
    expect(done).toMatchObject({ recorded: done?.pairs, shown: 0 });
    expect(await rowsOf(client.db)).toEqual(rows);
  });

  test('an older season leaves the rows of a newer one alone, though its instant is later', async () => {
    await compute(earlier);
    const rows = await rowsOf(client.db);
    const first = await client.db.match.findFirstOrThrow({ where: { division }, orderBy: { season: 'asc' } });
    expect(first.season < season).toBe(true);
    const done = await compute(asOf, first.season);
    expect(done?.recorded).toBe(done?.pairs);
    expect(await rowsOf(client.db, { season })).toEqual(rows);
  });

  test('a newer instant replaces the rows, which keep their ids and sides', async () => {
    await compute(earlier);
    const before = await client.db.friction.findMany({ orderBy: { frictionId: 'asc' } });
    expect((await compute(asOf))?.shown).toBe(before.length);
    const after = await client.db.friction.findMany({ orderBy: { frictionId: 'asc' } });
    const identity = (rows: typeof before) =>
      rows.map(({ frictionId, teamHomeId, teamAwayId, createdAt }) => [
        frictionId,
        teamHomeId,
        teamAwayId,
        createdAt,
      ]);
    expect(identity(after)).toEqual(identity(before));
    expect(after.map(({ frictionScore }) => frictionScore)).not.toEqual(
      before.map(({ frictionScore }) => frictionScore),
    );
  });

  test('two computations at once, in either order, end with the newer instant', async () => {
    await Promise.all([compute(asOf), compute(earlier), compute(asOf)]);
    const rows = await rowsOf(client.db);
    expect(await client.db.frictionRecord.count()).toBe(2 * rows.length);
    await client.db.friction.deleteMany();
    await client.db.$executeRaw`DELETE FROM friction_history`;
    await compute(asOf);
    const withoutId = (row: unknown) => ({ ...(row as object), frictionId: 0 });
    expect((await rowsOf(client.db)).map(withoutId)).toEqual(rows.map(withoutId));
  });
});

describe('at the same moment', () => {
  test('computations of DNA and of frictions neither fail nor hold each other up for ever', async () => {
    const clock = { now: () => asOf };
    for (let week = 0; week < 4; week++) {
      const [older, newer] = [8 - week, week].map((weeks) => new Date(asOf.getTime() - weeks * WEEK_MS));
      if (!older || !newer) throw new Error('There are two instants.');
      const done = await Promise.all([
        computeTeamDna({ db: client.db, clock }, { division, season, asOf: older }),
        compute(newer),
        compute(older),
        computeTeamDna({ db: client.db, clock }, { division, season, asOf: newer }),
      ]);
      expect(done.map((one) => one?.season)).toEqual([season, season, season, season]);
    }
    expect(await client.db.frictionRecord.count()).toBe(8 * (await client.db.friction.count()));
  });
});

describe('a row that came from elsewhere', () => {
  async function legacyRow(more: object = {}) {
    const [away, home] = await client.db.team.findMany({ orderBy: { teamId: 'asc' }, take: 2 });
    return client.db.friction.create({
      data: {
        teamHomeId: home?.teamId ?? 0,
        teamAwayId: away?.teamId ?? 0,
        teamHomeName: 'As it was',
        frictionScore: 71.25,
        chaosPotential: 64,
        predictedWinner: 'As it was',
        frictionVector: { tempo: [1, 2] },
        season: '2024-2025',
        ...more,
      },
    });
  }
  const pairOf = (row: { teamHomeId: number; teamAwayId: number }) => ({
    teamHomeId: row.teamHomeId,
    teamAwayId: row.teamAwayId,
  });

  test('keeps its id and sides, and what it said goes into the history', async () => {
    const row = await legacyRow();
    await compute();
    const now = await client.db.friction.findUniqueOrThrow({ where: { frictionId: row.frictionId } });
    expect(now).toMatchObject({ ...pairOf(row), createdAt: row.createdAt, season });
    expect(now.frictionScore).not.toBe(71.25);
    const records = await client.db.frictionRecord.findMany({ where: pairOf(row), orderBy: { id: 'asc' } });
    expect(records).toHaveLength(2);
    expect(records[0]).toMatchObject({
      season: '2024-2025',
      inputsHash: expect.stringMatching(/^imported:/) as string,
      asOf: row.updatedAt,
      values: {
        team_home_name: 'As it was',
        friction_score: 71.25,
        chaos_potential: 64,
        predicted_winner: 'As it was',
        friction_vector: { tempo: [1, 2] },
        style_clash: null,
      },
    });
  });

  test('is kept once, however often it is computed anew', async () => {
    const row = await legacyRow();
    for (const at of [earlier, asOf, asOf]) await compute(at);
    const records = await client.db.frictionRecord.findMany({ where: pairOf(row) });
    expect(records.filter(({ inputsHash }) => inputsHash.startsWith('imported:'))).toHaveLength(1);
    expect(records).toHaveLength(3);
  });

  test('of a newer season is left alone', async () => {
    const row = await legacyRow({ season: '2031/32' });
    const done = await compute();
    expect(done?.shown).toBe((done?.pairs ?? 0) - 1);
    expect(await client.db.friction.findUniqueOrThrow({ where: { frictionId: row.frictionId } })).toEqual(
      row,
    );
  });
});
