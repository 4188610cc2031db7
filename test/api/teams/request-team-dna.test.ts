import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SeasonsRequest } from '../../../src/modules/matches/domain/check-seasons-request.ts';
import { requestSeasons } from '../../../src/modules/matches/actions/request-seasons.ts';
import { teamDnaJob } from '../../../src/modules/teams/actions/team-dna-job.ts';
import { importDemoWorld } from '../../support/demo-import.ts';
import { fixedClock } from '../../support/fixed-clock.ts';
import { openTestClient, type TestClient } from '../../support/open-test-client.ts';

let client: TestClient;
let asOf: Date;

beforeAll(async () => {
  client = await openTestClient();
  asOf = await importDemoWorld(client.db);
});
afterAll(() => client.close());

const request = (given: Partial<SeasonsRequest>): Promise<string> =>
  client.db.$transaction((tx) =>
    requestSeasons(tx, { clock: fixedClock(asOf.toISOString()), queue: null }, 'COMPUTE_TEAM_DNA', {
      leagues: [],
      season: null,
      asOf,
      ...given,
    }),
  );

describe('asking for DNA', () => {
  test.each([
    ['a word that is no code', { leagues: ['DL1', 'Premier League'] }, 'leagues[1]', /no division/],
    ['a league without results', { leagues: ['DL1', 'E0'] }, 'leagues', /E0.*has no result that was known/],
    ['a season that is not written as one', { season: '2025-26' }, 'season', /2025\/26/],
    ['a season of two years apart', { season: '2025/27' }, 'season', /2025\/26/],
    ['a season without results', { season: '2031/32' }, 'season', /has no result/],
    [
      'a league without results of the season',
      { leagues: ['DL1'], season: '2031/32' },
      'leagues',
      /of 2031\/32/,
    ],
    ['no instant', { asOf: new Date(Number.NaN) }, 'asOf', /no instant/],
  ])('refuses %s, and records no job', async (_what, given, path, message) => {
    await expect(request(given)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      path,
      message: expect.stringMatching(message) as string,
    });
    expect(await client.db.job.count()).toBe(0);
  });

  test('refuses an as-of in the future', async () => {
    const future = new Date(asOf.getTime() + 1);
    await expect(request({ asOf: future })).rejects.toMatchObject({ path: 'asOf', rule: /future/ });
  });

  test('records a job that computes the newest season of every league', async () => {
    const id = await request({});
    const job = await client.db.job.findUniqueOrThrow({ where: { id } });
    expect(job).toMatchObject({ kind: 'COMPUTE_TEAM_DNA', input: { leagues: [], season: null } });
    const said: string[] = [];
    const { signal } = new AbortController();
    const run = teamDnaJob(client.db, fixedClock('2026-11-20T10:00:00Z'));
    const result = await run(
      { leagues: [], season: null, asOf: asOf.toISOString() },
      {
        jobId: id,
        signal,
        report: (_fraction, message) => said.push(message),
      },
    );
    const teams = await client.db.team.count({ where: { homeMatches: { some: { season: '2025/26' } } } });
    expect(said).toEqual(['DL1 2025/26']);
    expect(result).toMatchObject({
      leagues: [{ division: 'DL1', season: '2025/26', teams, recorded: teams }],
    });
  });

  test('stops between leagues when it is cancelled', async () => {
    const run = teamDnaJob(client.db, fixedClock('2026-11-20T10:00:00Z'));
    const context = { jobId: 'x', signal: AbortSignal.abort(), report: () => undefined };
    await expect(run({ leagues: [], season: null, asOf: asOf.toISOString() }, context)).rejects.toThrow();
  });
});
