import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drawPoisson } from '../../../src/demo/draw-poisson.ts';
import { runJob } from '../../../src/modules/jobs/actions/run-job.ts';
import type { PlayedMatch } from '../../../src/modules/matches/domain/played-match.ts';
import { DEFAULT_DRIFT_SETTINGS } from '../../../src/modules/monitoring/domain/drift-settings.ts';
import { jobHandlers } from '../../../src/worker/job-handlers.ts';
import { DetectDriftDocument, DriftReportsDocument } from '../../generated/operations.ts';
import type { MadeChange } from '../../unit/monitoring/made-drift.ts';
import { execute } from '../graphql/support/execute.ts';
import { importTexts } from '../graphql/support/import-files.ts';
import { NOW, startTestApi, type TestApi } from '../graphql/support/test-api.ts';
import { madeLeagueFiles } from './support/made-league-files.ts';

const SUBJECTS = 24;
/** Ten of the eighteen rounds of 2025/26 were played before: 50 matches. */
const AUTUMN = '2025-10-10T00:00:00.000Z';

/** Corners rise from the beginning of the season, shots only after the autumn. */
const shift: MadeChange = (match, random) => ({
  ...match,
  homeCorners: drawPoisson(9, random),
  homeShots: match.playedOn > '2025-10-10' ? drawPoisson(40, random) : match.homeShots,
});

let api: TestApi;
/** Knows nothing after the autumn. */
let ignorant: TestApi;

beforeAll(async () => {
  [api, ignorant] = await Promise.all([startTestApi(), startTestApi()]);
  await importTexts(api.db, madeLeagueFiles(shift));
  const isBefore = ({ playedOn }: PlayedMatch): boolean => playedOn < '2025-10-10';
  await importTexts(ignorant.db, madeLeagueFiles(shift, isBefore));
});
afterAll(async () => {
  await api.close();
  await ignorant.close();
});

const ask = async (input: object, { app } = api) =>
  (await execute(app, DetectDriftDocument, { input })).detectDrift;

async function detect(input: object, on = api, at = NOW) {
  const answer = await ask(input, on);
  const nodeId = answer && 'job' in answer ? answer.job.id : '';
  const id = Buffer.from(nodeId, 'base64url').toString().replace('Job:', '');
  const clock = { now: () => at };
  const onUnexpected = (error: unknown): never => {
    throw error;
  };
  await runJob(
    { db: on.db, clock, handlers: jobHandlers({ db: on.db, clock, importRoot: null }), onUnexpected },
    id,
  );
  return on.db.job.findUniqueOrThrow({ where: { id } });
}

const reports = async (filter: object, { app } = api) =>
  (await execute(app, DriftReportsDocument, { filter, first: 100 })).driftReports;

describe('detectDrift', () => {
  test('reports every subject of a league, and DRIFT where the season was made different', async () => {
    const job = await detect({ leagues: ['E0'] });
    expect(job).toMatchObject({
      kind: 'DETECT_DRIFT',
      state: 'COMPLETED',
      result: {
        leagues: [
          { division: 'E0', season: '2025/26', subjects: SUBJECTS, insufficient: 0, recorded: SUBJECTS },
        ],
      },
    });
    const { totalCount, nodes } = await reports({ asOf: { eq: NOW } });
    expect(totalCount).toBe(SUBJECTS);
    const corners = nodes.find(({ subject }) => subject === 'home_corners');
    expect(corners).toMatchObject({
      kind: 'FEATURE',
      status: 'DRIFT',
      referenceSeasons: ['2022/23', '2023/24', '2024/25'],
      book: null,
      referenceMatches: 270,
      currentMatches: 90,
      stability: { verdict: 'DRIFT' },
      distance: { verdict: 'DRIFT', isExact: true },
      cusum: { verdict: 'DRIFT', direction: 'UP' },
      thresholds: DEFAULT_DRIFT_SETTINGS,
    });
    expect(corners?.cusum?.alarmOn).toMatch(/^2025-08-/);
    const drifted = nodes.filter(({ status }) => status === 'DRIFT').map(({ subject }) => subject);
    expect(drifted.sort()).toEqual(['home_corners', 'home_shots']);
    const closing = nodes.find(({ subject }) => subject === 'closing_home_win');
    expect(closing).toMatchObject({ kind: 'CALIBRATION', book: 'B365', status: 'STABLE' });
  });

  test('uses nothing that became known after its instant', async () => {
    await detect({ leagues: ['E0'], asOf: AUTUMN });
    await detect({ leagues: ['E0'], asOf: AUTUMN }, ignorant);
    const knowing = await reports({ asOf: { eq: AUTUMN } });
    const notKnowing = await reports({ asOf: { eq: AUTUMN } }, ignorant);
    expect(knowing.totalCount).toBe(SUBJECTS);
    const said = (nodes: typeof knowing.nodes) =>
      nodes.map((node) => ({ ...node, id: null })).sort((a, b) => (a.subject < b.subject ? -1 : 1));
    expect(said(knowing.nodes)).toEqual(said(notKnowing.nodes));
    const shots = knowing.nodes.find(({ subject }) => subject === 'home_shots');
    expect(shots).toMatchObject({ status: 'STABLE', currentMatches: 50 });
  });

  test('adds nothing when it is repeated, and other rows by other settings', async () => {
    const before = await api.db.driftReport.findMany({ orderBy: { id: 'asc' } });
    const job = await detect({ leagues: ['E0'], asOf: AUTUMN }, api, new Date(NOW.getTime() + 60_000));
    expect(job.result).toMatchObject({ leagues: [{ recorded: 0 }] });
    expect(await api.db.driftReport.findMany({ orderBy: { id: 'asc' } })).toEqual(before);
    const settings = { minimumMatches: 51, chanceDrift: null };
    const few = await detect({ leagues: ['E0'], asOf: AUTUMN, settings });
    expect(few.input).toMatchObject({ settings: { ...DEFAULT_DRIFT_SETTINGS, minimumMatches: 51 } });
    expect(few.result).toMatchObject({ leagues: [{ insufficient: SUBJECTS, recorded: SUBJECTS }] });
    const { nodes } = await reports({ status: { eq: 'INSUFFICIENT' }, subject: { eq: 'draw' } });
    expect(nodes).toMatchObject([
      {
        currentMatches: 50,
        currentMean: null,
        stability: null,
        distance: null,
        cusum: null,
        window: null,
        thresholds: { minimumMatches: 51 },
      },
    ]);
  });

  test.each([
    ['an as-of in the future', { asOf: '2026-05-15T06:00:01Z' }, 'asOf'],
    ['a league without results', { leagues: ['SP1'] }, 'leagues'],
    ['a setting outside its bounds', { settings: { bins: 1 } }, 'settings.bins'],
    ['a drift milder than a warning', { settings: { chanceDrift: 0.2 } }, 'settings.chanceDrift'],
  ])('refuses %s and makes no job', async (_what, input, path) => {
    const jobs = await api.db.job.count();
    expect(await ask(input)).toMatchObject({ __typename: 'InvalidInputError', path });
    expect(await api.db.job.count()).toBe(jobs);
  });

  test('takes the usual settings written out and left out for the same under an idempotency key', async () => {
    const first = await ask({ idempotencyKey: 'drift once' });
    expect(first?.__typename).toBe('DetectDriftPayload');
    expect(await ask({ idempotencyKey: 'drift once', settings: { bins: 10 } })).toEqual(first);
    expect(await ask({ idempotencyKey: 'drift once', settings: { bins: 9 } })).toMatchObject({
      __typename: 'IdempotencyConflictError',
    });
  });
});

describe('driftReports', () => {
  test('come page by page, in a stated order, without a gap', async () => {
    const orderBy = { field: 'SUBJECT', direction: 'ASC' } as const;
    const filter = { asOf: { eq: NOW.toISOString() } };
    const subjects: string[] = [];
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof reports>> = (
        await execute(api.app, DriftReportsDocument, { filter, orderBy, first: 7, after })
      ).driftReports;
      subjects.push(...page.nodes.map(({ subject }) => subject));
      after = page.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? null) : null;
    } while (after !== null);
    expect(subjects).toHaveLength(SUBJECTS);
    expect(subjects).toEqual([...new Set(subjects)].sort());
  });

  test('are found by kind and status', async () => {
    const { nodes } = await reports({
      kind: { eq: 'FEATURE' },
      status: { in: ['WARNING', 'DRIFT'] },
      asOf: { eq: NOW },
    });
    expect(nodes.map(({ subject }) => subject).sort()).toEqual(['home_corners', 'home_shots']);
  });
});
