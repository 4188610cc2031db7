import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ensureLeagueDrift } from '../../../src/modules/monitoring/actions/ensure-league-drift.ts';
import { DEFAULT_DRIFT_SETTINGS } from '../../../src/modules/monitoring/domain/drift-settings.ts';
import { driftOfLeagues } from '../../../src/modules/monitoring/reads/drift-of-leagues.ts';
import { LeagueDriftDocument } from '../../generated/operations.ts';
import { fixedClock } from '../../support/fixed-clock.ts';
import { execute, send } from '../graphql/support/execute.ts';
import { importTexts } from '../graphql/support/import-files.ts';
import { startTestApi, type TestApi } from '../graphql/support/test-api.ts';
import { madeLeagueFiles } from './support/made-league-files.ts';

let api: TestApi;

beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

interface MadeReport {
  readonly asOf: string;
  readonly status?: 'STABLE' | 'WARNING' | 'DRIFT';
  readonly season?: string;
  readonly division?: string;
  readonly settings?: object;
}

async function report({
  asOf,
  status = 'STABLE',
  season = '2025/26',
  division = 'SP1',
  settings,
}: MadeReport) {
  await api.db.driftReport.create({
    data: {
      division,
      season,
      asOf: new Date(asOf),
      kind: 'CALIBRATION',
      subject: 'model_draw',
      status,
      referenceMatches: 100,
      currentMatches: 100,
      measures: {},
      thresholds: { ...DEFAULT_DRIFT_SETTINGS, ...settings },
      inputsHash: `${asOf} ${status}`,
      computedAt: new Date('2026-11-20T10:00:00Z'),
    },
  });
}

describe('driftOfLeagues', () => {
  beforeAll(async () => {
    await report({ asOf: '2025-11-01T00:00:00Z' });
    await report({ asOf: '2025-12-01T00:00:00Z', status: 'WARNING' });
    await report({ asOf: '2026-01-01T00:00:00Z', status: 'DRIFT' });
    // Somebody looked back at an earlier season, and tried out other settings.
    await report({ asOf: '2025-12-15T00:00:00Z', season: '2024/25', status: 'DRIFT' });
    await report({ asOf: '2025-12-20T00:00:00Z', status: 'DRIFT', settings: { bins: 5 } });
  });

  const statusAt = async (asOf: string, divisions = ['SP1']) =>
    await driftOfLeagues(api.db, { divisions, asOf: new Date(asOf) });

  test('tells the newest reports of the newest season by the usual settings, and nothing later than the instant', async () => {
    expect(await statusAt('2025-11-30T23:59:59.999Z')).toMatchObject([
      { status: 'NONE', asOf: new Date('2025-11-01T00:00:00Z') },
    ]);
    expect(await statusAt('2025-12-31T00:00:00Z')).toMatchObject([
      {
        status: 'WARNING',
        season: '2025/26',
        asOf: new Date('2025-12-01T00:00:00Z'),
        warning: ['model_draw'],
      },
    ]);
    expect(await statusAt('2026-01-01T00:00:00Z')).toMatchObject([{ status: 'CRITICAL' }]);
  });

  test('answers every division that is asked for, in that order, and says where nothing was reported', async () => {
    expect(await statusAt('2026-02-01T00:00:00Z', ['E0', 'SP1'])).toEqual([
      {
        division: 'E0',
        season: null,
        asOf: null,
        status: 'NONE',
        drifting: [],
        warning: [],
        insufficient: [],
      },
      expect.objectContaining({ division: 'SP1', status: 'CRITICAL' }),
    ]);
  });
});

describe('leagueDrift', () => {
  test('answers in GraphQL as of an instant, for every league with a report when none is named', async () => {
    expect(await execute(api.app, LeagueDriftDocument, { asOf: '2025-12-31T00:00:00Z' })).toEqual({
      leagueDrift: [
        {
          division: 'SP1',
          season: '2025/26',
          asOf: '2025-12-01T00:00:00.000Z',
          status: 'WARNING',
          drifting: [],
          warning: ['model_draw'],
          insufficient: [],
        },
      ],
    });
    const { errors } = await send(api.app, '{ leagueDrift(leagues: ["E0", "?"]) { status } }');
    expect(errors).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT', inputPath: 'leagues[1]' }, path: ['leagueDrift'] },
    ]);
  });
});

describe('ensureLeagueDrift', () => {
  const ensure = async (asOf: string, maxAgeDays: number) =>
    await ensureLeagueDrift(api.db, fixedClock('2026-11-20T10:00:00Z'), {
      divisions: ['E0'],
      asOf: new Date(asOf),
      maxAgeDays,
      signal: new AbortController().signal,
    });

  test('computes what is missing or too old, and leaves alone what is young or what no result made old', async () => {
    await importTexts(
      api.db,
      madeLeagueFiles((match) => match),
    );
    const computed = [{ division: 'E0', season: '2025/26', isComputed: true }];
    const kept = [{ division: 'E0', season: '2025/26', isComputed: false }];
    expect(await ensure('2025-10-10T00:00:00Z', 7)).toEqual(computed);
    expect(await ensure('2025-10-17T00:00:00Z', 7)).toEqual(kept);
    expect(await ensure('2026-06-30T00:00:00Z', 7)).toEqual(computed);
    expect(await ensure('2026-08-30T00:00:00Z', 7)).toEqual(kept);
    const [drift] = await driftOfLeagues(api.db, {
      divisions: ['E0'],
      asOf: new Date('2026-08-30T00:00:00Z'),
    });
    expect(drift).toMatchObject({
      season: '2025/26',
      asOf: new Date('2026-06-30T00:00:00Z'),
      status: 'NONE',
    });
  });

  test('stops between two leagues when it is asked to', async () => {
    const abort = new AbortController();
    abort.abort();
    const asked = ensureLeagueDrift(api.db, fixedClock('2026-11-20T10:00:00Z'), {
      divisions: null,
      asOf: new Date('2026-09-30T00:00:00Z'),
      maxAgeDays: 1,
      signal: abort.signal,
    });
    await expect(asked).rejects.toMatchObject({ name: 'AbortError' });
  });
});
