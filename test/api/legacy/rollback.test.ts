import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { NOW, startTestApi, type TestApi } from '../graphql/support/test-api.ts';
import { importTexts } from '../graphql/support/import-files.ts';
import { seasonFile } from '../graphql/support/season-file.ts';
import { createLegacyWorld } from './support/legacy-world.ts';
import { migrated, rollBack } from './support/migrations.ts';
import { createSmallLegacyWorld } from './support/small-legacy-world.ts';
import { backupsIn, stateOf } from './support/state-of.ts';

let api: TestApi;

beforeEach(async () => {
  api = await startTestApi();
});
afterEach(() => api.close());

describe('a roll-back', () => {
  test('of the whole drill brings every V1 and V3 table and sequence back, and the migration can be made again', async () => {
    await createLegacyWorld(api.db);
    const before = await stateOf(api.db);
    const { id } = await migrated(api);
    const after = await stateOf(api.db);
    expect(after).not.toEqual(before);
    expect(await rollBack(api, { id })).toEqual({
      __typename: 'RollbackLegacyMigrationPayload',
      legacyMigration: { id, rolledBackAt: NOW.toISOString() },
    });
    expect(await stateOf(api.db)).toEqual(before);

    const again = await migrated(api);
    expect(again.backupSuffix).toBe('20260515T060000Z_2');
    expect(await stateOf(api.db)).toEqual(after);
    expect(await backupsIn(api.db)).toHaveLength(14);
  });

  test('answers the first result to the same key, and refuses a second one, an unknown id and another node', async () => {
    await createSmallLegacyWorld(api.db);
    const { id } = await migrated(api);
    const first = await rollBack(api, { id, idempotencyKey: 'once' });
    expect(await rollBack(api, { id, idempotencyKey: 'once' })).toEqual(first);
    expect(await rollBack(api, { id })).toMatchObject({ __typename: 'InvalidInputError' });
    const idOf = (text: string): string => Buffer.from(text).toString('base64url');
    expect(await rollBack(api, { id: idOf('LegacyMigration:999') })).toMatchObject({
      __typename: 'NotFoundError',
    });
    expect(await rollBack(api, { id: idOf('Team:1') })).toMatchObject({ __typename: 'InvalidInputError' });
  });

  test('begins with the newest migration that stands', async () => {
    await createSmallLegacyWorld(api.db);
    const before = await stateOf(api.db);
    const older = await migrated(api);
    const newer = await migrated(api, { intoNonEmpty: true });
    expect(
      newer.report.tables.map(({ rowsAdded, rowsMatched, rowsFilled }) => [
        rowsAdded,
        rowsMatched,
        rowsFilled,
      ]),
    ).toEqual([
      [0, 3, 0],
      [0, 2, 0],
      [0, 3, 0],
    ]);
    expect(await rollBack(api, { id: older.id })).toMatchObject({ __typename: 'InvalidInputError' });
    await rollBack(api, { id: newer.id });
    await rollBack(api, { id: older.id });
    expect(await stateOf(api.db)).toEqual(before);
  });
});

describe('a roll-back that would lose later writes', () => {
  test('is refused, and happens when they may be lost', async () => {
    await createSmallLegacyWorld(api.db);
    const before = await stateOf(api.db);
    const { id } = await migrated(api);
    await api.db.team.update({ where: { teamId: 10 }, data: { currentStyle: 'pressing' } });
    await api.db.friction.delete({ where: { frictionId: 2 } });
    await api.db.team.create({
      data: { teamName: 'Later FC', strategies: { create: { strategyName: 'NEW', parametersHash: 'h' } } },
    });
    await api.db.teamAlias.create({ data: { source: 'somebody', alias: 'MCF', teamId: 10 } });
    await api.db.teamDnaRecord.create({
      data: {
        teamId: 11,
        origin: 'COMPUTED',
        asOf: NOW,
        inputsHash: 'h',
        vectors: {},
        traits: {},
        computedAt: NOW,
      },
    });
    const later = await stateOf(api.db);
    expect(await rollBack(api, { id })).toMatchObject({
      __typename: 'LegacyRollbackRefusedError',
      code: 'CONFLICT',
      isDiscardable: true,
      changes: [
        { table: 'team_quantum_dna_v3', added: 1, changed: 1, removed: 0 },
        { table: 'quantum_friction_matrix_v3', added: 0, changed: 0, removed: 1 },
        { table: 'quantum_strategies_v3', added: 1, changed: 0, removed: 0 },
      ],
      references: [
        { table: 'public.team_dna_history', rows: 1, isDiscardable: true },
        { table: 'quantum.team_aliases', rows: 1, isDiscardable: true },
      ],
    });
    expect(await stateOf(api.db)).toEqual(later);
    expect(await rollBack(api, { id, discardLaterChanges: true })).toMatchObject({
      __typename: 'RollbackLegacyMigrationPayload',
    });
    expect(await stateOf(api.db)).toEqual(before);
    expect([await api.db.teamAlias.count(), await api.db.teamDnaRecord.count()]).toEqual([0, 0]);
  });

  test('never happens while matches point at teams that would go', async () => {
    await createSmallLegacyWorld(api.db);
    await api.db
      .$executeRaw`UPDATE quantum.team_profiles SET team_name = 'Arsenal', league = 'Premier League' WHERE team_id = 12`;
    const { id } = await migrated(api);
    await importTexts(api.db, { 'E0_2526.csv': seasonFile() });
    const later = await stateOf(api.db);
    const refused = await rollBack(api, { id, discardLaterChanges: true });
    expect(refused).toMatchObject({ __typename: 'LegacyRollbackRefusedError', isDiscardable: false });
    expect(refused).toHaveProperty('references', [
      { table: 'public.matches', rows: 56, isDiscardable: false },
      { table: 'quantum.team_aliases', rows: 8, isDiscardable: true },
    ]);
    expect(await stateOf(api.db)).toEqual(later);
  });
});

describe('a migration into tables that hold rows', () => {
  beforeEach(async () => {
    await createSmallLegacyWorld(api.db);
    // A team of V3 has the key that another club has in V1.
    await api.db.team.create({ data: { teamId: 10, teamName: 'Arsenal' } });
    await importTexts(api.db, { 'E0_2526.csv': seasonFile() });
    const everton = await api.db.team.findFirstOrThrow({ where: { teamName: 'Everton' } });
    await api.db.$executeRaw`
      UPDATE quantum.team_profiles SET team_name = 'EVERTON', tier = 'MID', win_rate = 50, quantum_dna = '{"market": {"n": 1}}'
      WHERE team_name = 'Everton'`;
    await api.db.team.update({ where: { teamId: everton.teamId }, data: { winRate: 33 } });
    await api.db.friction.create({
      data: { frictionId: 1, teamHomeId: 10, teamAwayId: everton.teamId, frictionScore: 9 },
    });
  });

  test('adds what is new, fills what is null, and overwrites nothing', async () => {
    const { report } = await migrated(api, { intoNonEmpty: true });
    expect(report.tables).toMatchObject([
      { rowsRead: 3, rowsAdded: 2, rowsMatched: 1, rowsFilled: 1, newKeys: 1 },
      { rowsRead: 2, rowsAdded: 2, rowsMatched: 0, newKeys: 1 },
      { rowsRead: 3, rowsAdded: 3, rowsMatched: 0, repairedReferences: 1 },
    ]);
    const teams = await api.db.team.findMany({
      where: { teamName: { in: ['Arsenal', 'Everton', 'Málaga', 'Sevilla'] } },
      select: { teamId: true, teamName: true, tier: true, winRate: true, marketDna: true },
      orderBy: { teamName: 'asc' },
    });
    const everton = teams.find(({ teamName }) => teamName === 'Everton')?.teamId;
    expect(teams).toEqual([
      { teamId: 10, teamName: 'Arsenal', tier: null, winRate: null, marketDna: null },
      { teamId: everton, teamName: 'Everton', tier: 'MID', winRate: 33, marketDna: { n: 1 } },
      { teamId: 12, teamName: 'Málaga', tier: 'MID', winRate: 55.5, marketDna: { avg_edge: 0.1 } },
      { teamId: 11, teamName: 'Sevilla', tier: 'TOP6', winRate: 41, marketDna: { avg_edge: 0.2 } },
    ]);
    const frictions = await api.db.friction.findMany({
      select: {
        frictionId: true,
        teamHomeId: true,
        teamAwayId: true,
        frictionScore: true,
        teamHomeName: true,
      },
      orderBy: { frictionId: 'asc' },
    });
    expect(frictions).toEqual([
      { frictionId: 1, teamHomeId: 10, teamAwayId: everton, frictionScore: 9, teamHomeName: null },
      { frictionId: 2, teamHomeId: everton, teamAwayId: 12, frictionScore: 40, teamHomeName: 'Everton' },
      { frictionId: 3, teamHomeId: 12, teamAwayId: 11, frictionScore: 70.5, teamHomeName: 'Málaga' },
    ]);
    const { teamId } = await api.db.team.create({ data: { teamName: 'Later FC' } });
    expect(teamId).toBe(13);
  });

  test('is rolled back to the last byte, updated_at included, with the matches untouched', async () => {
    const before = await stateOf(api.db);
    const { id } = await migrated(api, { intoNonEmpty: true });
    expect(await rollBack(api, { id })).toMatchObject({ __typename: 'RollbackLegacyMigrationPayload' });
    expect(await stateOf(api.db)).toEqual(before);
    expect(await api.db.match.count()).toBe(56);
    // The triggers that were off meanwhile work again.
    const { updatedAt } = await api.db.team.findUniqueOrThrow({ where: { teamId: 10 } });
    await api.db.$executeRaw`UPDATE quantum.team_quantum_dna_v3 SET tier = 'MID' WHERE team_id = 10`;
    const changed = await api.db.team.findUniqueOrThrow({ where: { teamId: 10 } });
    expect(changed.updatedAt.getTime()).toBeGreaterThan(updatedAt.getTime());
  });

  test('refuses a team whose name is taken in another league', async () => {
    await api.db.$executeRaw`UPDATE quantum.team_profiles SET team_name = 'Fulham' WHERE team_id = 11`;
    const before = await stateOf(api.db);
    await expect(migrated(api, { intoNonEmpty: true })).rejects.toThrow(
      /is the name of team \d+ of Premier League in V3/,
    );
    expect(await stateOf(api.db)).toEqual(before);
  });
});
