import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createClient } from '../../../src/db/client.ts';
import { saveModelFits } from '../../../src/modules/models/actions/save-model-fits.ts';
import { fitDivision } from '../../../src/modules/models/domain/fit-division.ts';
import { type FitRecord, fitRecord } from '../../../src/modules/models/domain/fit-record.ts';
import {
  DEFAULT_MODEL_SETTINGS,
  type FitSettings,
  GOAL_MODEL_KINDS,
} from '../../../src/modules/models/domain/model-settings.ts';
import { loadHistory } from '../../../src/modules/models/reads/load-history.ts';
import { readModelFit } from '../../../src/modules/models/reads/read-model-fit.ts';
import { refit } from '../../../src/modules/models/reads/refit.ts';
import { newId } from '../../../src/shared/ids.ts';
import { ukDayOf } from '../../../src/shared/uk-time.ts';
import { importDemoWorld } from '../../support/demo-import.ts';
import { openTestClient, type TestClient } from '../../support/open-test-client.ts';

const AT = new Date('2026-05-15T06:00:00.000Z');
const division = 'DL1';

let client: TestClient;
let asOf: Date;

beforeAll(async () => {
  client = await openTestClient();
  asOf = await importDemoWorld(client.db);
});
afterAll(() => client.close());
beforeEach(() => client.db.modelFit.deleteMany());

async function makeFit(settings: FitSettings = DEFAULT_MODEL_SETTINGS, at = asOf): Promise<FitRecord> {
  const { historyDays } = settings;
  const history = await loadHistory(client.db, { divisions: [division], asOf: at, historyDays });
  return fitRecord(division, at, fitDivision(history.get(division) ?? [], ukDayOf(at), settings));
}
const save = (fits: readonly FitRecord[], at = AT): Promise<string[]> =>
  client.db.$transaction((tx) => saveModelFits(tx, fits, at));
async function stored(id: string | undefined): Promise<FitRecord> {
  return readModelFit(await client.db.modelFit.findUniqueOrThrow({ where: { id: id ?? newId() } }));
}

describe('a stored fit', () => {
  test.each(GOAL_MODEL_KINDS)('of %s reads back to the bit', async (kind) => {
    const fit = await makeFit({ ...DEFAULT_MODEL_SETTINGS, kind });
    const [id] = await save([fit]);
    expect(fit.fit.kind).toBe(kind);
    expect(fit.fit.matches).toBeGreaterThan(100);
    expect(await stored(id)).toStrictEqual(fit);
  });

  test('is one row for the same inputs, whoever stores it, with the as-of that came first', async () => {
    const fit = await makeFit();
    const later = { ...fit, asOf: new Date(asOf.getTime() + 60_000).toISOString() };
    const [first] = await save([fit]);
    const again = await Promise.all([save([later]), save([fit, later]), save([fit])]);
    expect(again).toEqual([[first], [first, first], [first]]);
    expect(await client.db.modelFit.count()).toBe(1);
    expect((await stored(first)).asOf).toBe(asOf.toISOString());
  });

  test('is one row when several store it at the same moment, in whatever order', async () => {
    const kinds = GOAL_MODEL_KINDS.map((kind) => ({ ...DEFAULT_MODEL_SETTINGS, kind }));
    const fits = await Promise.all(kinds.map((settings) => makeFit(settings)));
    const answers = await Promise.all(
      Array.from({ length: 4 }, (_, n) => save(n % 2 === 0 ? fits : fits.toReversed())),
    );
    expect(answers[1]).toEqual(answers[0]?.toReversed());
    expect(answers[2]).toEqual(answers[0]);
    expect(await client.db.modelFit.count()).toBe(GOAL_MODEL_KINDS.length);
  });

  test('is not stored when its transaction is taken back', async () => {
    const fit = await makeFit();
    const undone = client.db.$transaction(async (tx) => {
      await saveModelFits(tx, [fit], AT);
      throw new Error('taken back');
    });
    await expect(undone).rejects.toThrow('taken back');
    expect(await client.db.modelFit.count()).toBe(0);
  });

  test('cannot be changed', async () => {
    await save([await makeFit()]);
    await expect(client.db.modelFit.updateMany({ data: { matches: 1 } })).rejects.toThrow();
    expect(await client.db.modelFit.count({ where: { matches: 1 } })).toBe(0);
  });
});

describe('a fit made again', () => {
  test.each(GOAL_MODEL_KINDS)('of %s agrees to the bit, also after a restart', async (kind) => {
    const fit = await makeFit({ ...DEFAULT_MODEL_SETTINGS, kind, shrinkage: 0.5 });
    const [id] = await save([fit]);
    const restarted = createClient({
      url: client.url,
      poolSize: 1,
      connectTimeoutMs: 5_000,
      statementTimeoutMs: 20_000,
    });
    try {
      const row = await restarted.modelFit.findUniqueOrThrow({ where: { id: id ?? newId() } });
      expect(await refit(restarted, readModelFit(row))).toEqual({ agrees: true, record: fit });
    } finally {
      await restarted.$disconnect();
    }
  });

  test('rests on what was known then, not on what came later', async () => {
    const earlier = new Date(asOf.getTime() - 60 * 86_400_000);
    const fit = await makeFit(DEFAULT_MODEL_SETTINGS, earlier);
    expect(fit.fit.matches).toBeLessThan((await makeFit()).fit.matches);
    expect(await refit(client.db, fit)).toMatchObject({ agrees: true });
  });

  test('says when parameters are not those that the inputs give', async () => {
    const fit = await makeFit();
    const bent = { ...fit, fit: { ...fit.fit, rho: fit.fit.rho + Number.EPSILON } };
    expect(bent.fit.rho).not.toBe(fit.fit.rho);
    expect(await refit(client.db, bent)).toEqual({ agrees: false, difference: 'PARAMETERS' });
  });

  test('says when it was made by other rules', async () => {
    const fit = await makeFit();
    const old = { ...fit, version: fit.version - 1 };
    expect(await refit(client.db, old)).toEqual({ agrees: false, difference: 'VERSION' });
  });

  test('says when a result was corrected since, or none is left', async () => {
    const fit = await makeFit();
    const undo = new Error('undo');
    const changed = client.db.$transaction(async (tx) => {
      const match = await tx.match.findFirstOrThrow({ where: { division, homeGoals: 1, awayGoals: 1 } });
      await tx.match.update({ where: { id: match.id }, data: { homeGoals: 2 } });
      expect(await refit(tx, fit)).toEqual({ agrees: false, difference: 'MATCHES' });
      expect(await refit(tx, { ...fit, division: 'E0' })).toEqual({ agrees: false, difference: 'MATCHES' });
      throw undo;
    });
    await expect(changed).rejects.toBe(undo);
  });
});
