import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { DNA_CATALOGUE } from '../../../src/modules/teams/domain/dna/catalogue/dna-catalogue.ts';
import { computeTeamDna } from '../../../src/modules/teams/actions/compute-team-dna.ts';
import { importDemoWorld } from '../../support/demo-import.ts';
import { fixedClock } from '../../support/fixed-clock.ts';
import { openTestClient, type TestClient } from '../../support/open-test-client.ts';

const clock = fixedClock('2026-11-20T10:00:00Z');
const WEEK_MS = 7 * 86_400_000;
const DIVISION = 'DL1';
const SEASON = '2025/26';
const TRAITS = [
  'current_style',
  'style_confidence',
  'team_archetype',
  'tier',
  'tier_rank',
  'total_matches',
  'narrative_profile',
  'dna_fingerprint',
];

let client: TestClient;
let asOf: Date;

beforeAll(async () => {
  client = await openTestClient();
  asOf = await importDemoWorld(client.db);
});
afterAll(() => client.close());
beforeEach(async () => {
  await client.db.teamDnaRecord.deleteMany();
  const emptied = [...DNA_CATALOGUE.map(({ column }) => column), ...TRAITS].map(
    (column) => `${column} = NULL`,
  );
  await client.db.$executeRawUnsafe(
    `UPDATE quantum.team_quantum_dna_v3 SET ${emptied.join(', ')}, narrative_fingerprint_tags = '{}'`,
  );
});

const compute = (at: Date, season = SEASON) =>
  computeTeamDna({ db: client.db, clock }, { division: DIVISION, season, asOf: at });
const weeksAgo = (weeks: number): Date => new Date(asOf.getTime() - weeks * WEEK_MS);
/** The clubs of the season; others were relegated before it. */
const rows = () =>
  client.db.team.findMany({
    where: { homeMatches: { some: { season: SEASON } } },
    orderBy: { teamId: 'asc' },
    omit: { updatedAt: true },
  });
const history = () =>
  client.db.teamDnaRecord.findMany({
    where: { origin: 'COMPUTED' },
    orderBy: [{ teamId: 'asc' }, { asOf: 'asc' }],
    omit: { id: true, computedAt: true },
  });

describe('the computation of DNA', () => {
  test('fills every computed vector of every team of the season, and the history', async () => {
    const done = await compute(asOf);
    const teams = await rows();
    const records = await history();
    expect(done).toMatchObject({ division: DIVISION, season: SEASON, teams: teams.length });
    expect(done).toMatchObject({ recorded: teams.length, shown: teams.length });
    expect(records.map(({ teamId }) => teamId)).toEqual(teams.map(({ teamId }) => teamId));
    for (const [index, team] of teams.entries()) {
      const shown = new Map<string, unknown>(Object.entries(team));
      const vectors = new Map(Object.entries({ ...(records[index]?.vectors as object) }));
      for (const { origin, property, column } of DNA_CATALOGUE) {
        if (origin === 'IMPORTED') expect(shown.get(property), column).toBeNull();
        else expect(shown.get(property), column).toEqual(vectors.get(column));
      }
      expect(team.dnaFingerprint).toBe(records[index]?.fingerprint);
    }
  });

  test('says the same again, and changes nothing then', async () => {
    await compute(asOf);
    const [before, updatedAt] = [
      await history(),
      await client.db.team.aggregate({ _max: { updatedAt: true } }),
    ];
    expect(await compute(asOf)).toMatchObject({ recorded: 0, shown: 0 });
    expect(await history()).toEqual(before);
    expect(await client.db.team.aggregate({ _max: { updatedAt: true } })).toEqual(updatedAt);
  });

  test('as of an earlier instant goes into the history and leaves the newer row as it is', async () => {
    await compute(asOf);
    const before = await rows();
    const done = await compute(weeksAgo(6));
    expect(done).toMatchObject({ recorded: before.length, shown: 0 });
    expect(await rows()).toEqual(before);
    await compute(asOf, '2024/25');
    expect(await rows()).toEqual(before);
  });

  test('is not moved, to the bit, by results, statistics and odds that became known later', async () => {
    const then = weeksAgo(6);
    await compute(then);
    const before = await history();
    await client.db.$transaction(async (tx) => {
      const later = { where: { resultKnownAt: { gt: then } } };
      const moved = await tx.match.updateMany({
        ...later,
        data: { homeGoals: 9, awayGoals: 0, homeShots: 40 },
      });
      const prices = { where: { knownAt: { gt: then } }, data: { firstPrice: 1.5, secondPrice: 1.5 } };
      const repriced = await tx.oddsQuote.updateMany(prices);
      expect(moved.count).toBeGreaterThan(20);
      expect(repriced.count).toBeGreaterThan(100);
    });
    await client.db.teamDnaRecord.deleteMany();
    await compute(then);
    expect(await history()).toEqual(before);
  });

  test('is moved by a result that was known before, and says so in the hash of its inputs', async () => {
    const then = weeksAgo(6);
    await compute(then);
    const before = await history();
    const last = await client.db.match.findFirstOrThrow({
      where: { resultKnownAt: { lte: then } },
      orderBy: [{ resultKnownAt: 'desc' }, { id: 'asc' }],
    });
    await client.db.match.update({
      where: { id: last.id },
      data: { homeGoals: last.awayGoals, awayGoals: 7 },
    });
    expect(await compute(then)).toMatchObject({ recorded: before.length });
    const after = await history();
    expect(new Set(after.map(({ inputsHash }) => inputsHash)).size).toBe(2);
    expect(after).toHaveLength(2 * before.length);
  });

  test('keeps what a row said before its first computation, and vectors that it cannot compute', async () => {
    const [first] = await rows();
    const teamId = first?.teamId ?? 0;
    await client.db.$executeRaw`
      UPDATE quantum.team_quantum_dna_v3
      SET market_dna = '{"best_strategy": null, "units": 9007199254740993}', roster_dna = '{"gk": "Alisson"}',
          narrative_fingerprint_tags = '{GEGENPRESS}', dna_fingerprint = NULL
      WHERE team_id = ${teamId}`;
    await compute(asOf);
    const kept = await client.db.$queryRaw<{ said: string }[]>`
      SELECT (vectors -> 'market_dna')::text AS said FROM team_dna_history
      WHERE team_id = ${teamId} AND origin = 'IMPORTED'`;
    expect(kept).toEqual([{ said: '{"units": 9007199254740993, "best_strategy": null}' }]);
    const row = await client.db.team.findUniqueOrThrow({ where: { teamId } });
    expect(row.rosterDna).toEqual({ gk: 'Alisson' });
    expect(row.narrativeFingerprintTags).not.toContain('GEGENPRESS');
    await compute(new Date(asOf.getTime() + 1));
    const imported = { where: { teamId, origin: 'IMPORTED' as const } };
    expect(await client.db.teamDnaRecord.count(imported)).toBe(1);
  });

  test('mends a row that was damaged since, and keeps the damage in the history', async () => {
    await compute(asOf);
    const before = await rows();
    const teamId = before[0]?.teamId ?? 0;
    await client.db.$executeRaw`
      UPDATE quantum.team_quantum_dna_v3 SET market_dna = '[]', tier = NULL WHERE team_id = ${teamId}`;
    expect(await compute(asOf)).toMatchObject({ recorded: 0, shown: 1 });
    expect(await rows()).toEqual(before);
    const kept = await client.db.teamDnaRecord.findMany({ where: { teamId, origin: 'IMPORTED' } });
    expect(kept.map(({ vectors }) => vectors)).toEqual([expect.objectContaining({ market_dna: [] })]);
  });

  test('leaves a row that came with a later season, and shows it in the history alone', async () => {
    const [first] = await rows();
    const teamId = first?.teamId ?? 0;
    await client.db.team.update({
      where: { teamId },
      data: { season: '2026/27', marketDna: { imported: 1 }, tier: 'MID' },
    });
    const done = await compute(asOf);
    expect(done).toMatchObject({ shown: (done?.teams ?? 0) - 1 });
    const row = await client.db.team.findUniqueOrThrow({ where: { teamId } });
    expect(row).toMatchObject({ marketDna: { imported: 1 }, tier: 'MID', dnaFingerprint: null });
    await client.db.team.update({ where: { teamId }, data: { season: SEASON } });
  });

  test('of a season without a known result is none', async () => {
    expect(await compute(asOf, '2031/32')).toBeNull();
    expect(await history()).toEqual([]);
  });

  test('leaves a history that nobody changes', async () => {
    await compute(asOf);
    await expect(client.db.teamDnaRecord.updateMany({ data: { matches: 0 } })).rejects.toThrow(/append-only/);
  });
});
