import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { encodeNodeId } from '../../../src/graphql/node-id.ts';
import { saveFrictionTrial } from '../../../src/modules/models/actions/save-friction-trial.ts';
import {
  type FrictionTrial,
  frictionTrial,
} from '../../../src/modules/models/domain/friction-layer/friction-trial.ts';
import { FRICTION_TRIAL_VERSION } from '../../../src/modules/models/domain/friction-layer/friction-trial-rules.ts';
import { newestFrictionTrial } from '../../../src/modules/models/reads/newest-friction-trial.ts';
import { newId } from '../../../src/shared/ids.ts';
import { madeTrial } from '../../unit/models/friction-layer/made-trial.ts';
import { FrictionTrialByIdDocument } from '../../generated/operations.ts';
import { execute } from '../graphql/support/execute.ts';
import { startTestApi, type TestApi } from '../graphql/support/test-api.ts';

const AT = new Date('2026-05-15T06:00:00.000Z');
const day = (text: string): Date => new Date(`${text}T06:00:00.000Z`);
const trialOf = (supremacy: number, divisions?: readonly string[]): FrictionTrial => {
  const matches = madeTrial({ matches: 800, goals: 0, supremacy, seed: 1 });
  const asked = divisions ? matches.filter(({ division }) => divisions.includes(division)) : matches;
  return frictionTrial({ matches: asked, bootstrap: { resamples: 200, seed: 1 } });
};
const helpful = trialOf(3);
const useless = trialOf(0);
const ofEngland = trialOf(0, ['E0']);

let api: TestApi;

beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());
beforeEach(() => api.db.evaluation.deleteMany());

async function evaluationAsOf(asOf: Date, outcome = 'SCORED'): Promise<string> {
  const { id } = await api.db.evaluation.create({
    data: {
      id: newId(),
      version: 1,
      config: {},
      asOf,
      outcome,
      matches: 0,
      result: {},
      inputsHash: 'none',
      computedAt: AT,
    },
  });
  return id;
}

async function save(trial: FrictionTrial, asOf: Date, at = AT): Promise<string> {
  const evaluationId = await evaluationAsOf(asOf);
  return api.db.$transaction((tx) => saveFrictionTrial(tx, evaluationId, trial, at));
}

describe('a stored friction trial', () => {
  test('reads back to the bit, as of the instant of its evaluation', async () => {
    const id = await save(helpful, day('2026-05-01'));
    expect(helpful.excludesZero).toBe(true);
    expect(await newestFrictionTrial(api.db, AT, 'E0')).toStrictEqual({
      id,
      asOf: day('2026-05-01'),
      ...helpful,
    });
  });

  test('is answered in full as a node', async () => {
    const id = await save(helpful, day('2026-05-01'));
    const { node } = await execute(api.app, FrictionTrialByIdDocument, {
      id: encodeNodeId('FrictionTrial', id),
    });
    const { silentMatches, matches, divisions, coefficients, excludesZero } = helpful;
    const shown = ({ without, ...score }: FrictionTrial['logLoss']) => ({
      withoutFriction: without,
      ...score,
    });
    expect(node).toEqual({
      __typename: 'FrictionTrial',
      asOf: day('2026-05-01').toISOString(),
      version: FRICTION_TRIAL_VERSION,
      divisions,
      coefficients,
      matches,
      silentMatches,
      logLoss: shown(helpful.logLoss),
      rps: shown(helpful.rps),
      isZeroExcluded: excludesZero,
      perDivision: helpful.perDivision.map((one) => ({
        ...one,
        logLoss: shown(one.logLoss),
        rps: shown(one.rps),
      })),
      computedAt: AT.toISOString(),
    });
  });

  test('answers null scores where no match was forecast with the layer', async () => {
    const id = await save(
      frictionTrial({ matches: [], bootstrap: { resamples: 200, seed: 1 } }),
      day('2026-05-01'),
    );
    const { node } = await execute(api.app, FrictionTrialByIdDocument, {
      id: encodeNodeId('FrictionTrial', id),
    });
    expect(node).toMatchObject({
      matches: 0,
      isZeroExcluded: false,
      logLoss: { withoutFriction: null, withFriction: null, difference: null, lower: null, upper: null },
    });
  });

  test('cannot be changed, and needs its evaluation', async () => {
    await save(useless, day('2026-05-01'));
    await expect(api.db.frictionTrial.updateMany({ data: { excludesZero: true } })).rejects.toThrow();
    await expect(
      api.db.$transaction((tx) => saveFrictionTrial(tx, newId(), useless, AT)),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('the trial that decides', () => {
  test('is the newest as of the instant: none before the first, and never a later one', async () => {
    const first = await save(useless, day('2026-05-01'));
    const second = await save(helpful, day('2026-05-08'));
    const idAt = async (asOf: Date) => (await newestFrictionTrial(api.db, asOf, 'E0'))?.id ?? null;
    expect(await idAt(new Date(day('2026-05-01').getTime() - 1))).toBeNull();
    expect(await idAt(day('2026-05-01'))).toBe(first);
    expect(await idAt(new Date(day('2026-05-08').getTime() - 1))).toBe(first);
    expect(await idAt(day('2026-05-08'))).toBe(second);
  });

  test('is the one computed last of those as of the same instant, whatever it says', async () => {
    await save(helpful, day('2026-05-01'), new Date(AT.getTime() - 1));
    const last = await save(useless, day('2026-05-01'), AT);
    await save(helpful, day('2026-05-01'), new Date(AT.getTime() - 2));
    expect(await newestFrictionTrial(api.db, AT, 'E0')).toMatchObject({ id: last, excludesZero: false });
  });

  test('is one that looked at the division', async () => {
    const both = await save(helpful, day('2026-05-01'));
    const england = await save(ofEngland, day('2026-05-08'));
    expect((await newestFrictionTrial(api.db, AT, 'D1'))?.id).toBe(both);
    expect((await newestFrictionTrial(api.db, AT, 'E0'))?.id).toBe(england);
    expect(await newestFrictionTrial(api.db, AT, 'F1')).toBeNull();
  });

  test('is none of forecasts that may have read the future', async () => {
    const honest = await save(useless, day('2026-05-01'));
    const leaking = await evaluationAsOf(day('2026-05-08'), 'LEAK_SUSPECTED');
    await api.db.$transaction((tx) => saveFrictionTrial(tx, leaking, helpful, AT));
    expect((await newestFrictionTrial(api.db, AT, 'E0'))?.id).toBe(honest);
  });

  test('is none by other rules', async () => {
    const evaluationId = await evaluationAsOf(day('2026-05-01'));
    const { matches, divisions, excludesZero, ...coefficients } = useless;
    await api.db.frictionTrial.create({
      data: {
        id: newId(),
        evaluationId,
        asOf: day('2026-05-01'),
        version: FRICTION_TRIAL_VERSION + 1,
        divisions: [...divisions],
        coefficients: JSON.parse(JSON.stringify(coefficients)) as object,
        matches,
        excludesZero,
        computedAt: AT,
      },
    });
    expect(await newestFrictionTrial(api.db, AT, 'E0')).toBeNull();
  });
});
