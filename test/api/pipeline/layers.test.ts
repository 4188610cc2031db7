import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { saveFrictionTrial } from '../../../src/modules/models/actions/save-friction-trial.ts';
import {
  type FrictionTrial,
  frictionTrial,
} from '../../../src/modules/models/domain/friction-layer/friction-trial.ts';
import { readModelFit } from '../../../src/modules/models/reads/read-model-fit.ts';
import { refit } from '../../../src/modules/models/reads/refit.ts';
import { newId } from '../../../src/shared/ids.ts';
import { importDemoWorld } from '../../support/demo-import.ts';
import { openTestClient, type TestClient } from '../../support/open-test-client.ts';
import { runPipeline } from '../../support/run-pipeline.ts';
import { madeTrial } from '../../unit/models/friction-layer/made-trial.ts';

const result = z.object({ home: z.number(), draw: z.number(), away: z.number() });
const decided = z.object({
  version: z.literal(3),
  model: z.object({
    kind: z.string(),
    covariance: z.number(),
    inputsHash: z.string(),
    fitId: z.uuid(),
    baseInputsHash: z.string(),
    baseFitId: z.uuid(),
  }),
  layers: z.array(
    z.object({
      name: z.string(),
      askedWeight: z.number(),
      weight: z.number(),
      idleReason: z.string().nullable(),
      matchResult: result,
      contribution: result,
    }),
  ),
  friction: z.object({ trial: z.object({ id: z.uuid() }).nullable(), features: z.unknown() }),
  market: z.object({ book: z.string().nullable(), matchResult: result }).nullable(),
  forecast: z.object({ means: z.object({ home: z.number(), away: z.number() }) }),
  probabilities: result,
});
type Decided = z.infer<typeof decided>;

let client: TestClient;
let asOf: Date;

beforeAll(async () => {
  client = await openTestClient();
  asOf = await importDemoWorld(client.db);
});
afterAll(() => client.close());
beforeEach(() => client.db.evaluation.deleteMany());

/** What a run decided about each match, with the weights it is given. */
async function decisionsWith(config: object): Promise<Decided[]> {
  const runId = await runPipeline(client.db, { asOf, config });
  const entries = await client.db.auditEntry.findMany({ where: { runId }, orderBy: { matchId: 'asc' } });
  expect(entries).toHaveLength(8);
  return entries.map(({ payload }) => decided.parse(payload));
}
const probabilitiesOf = (decisions: readonly Decided[]): unknown =>
  decisions.map(({ probabilities }) => probabilities);
const idleReasonsOf = (decisions: readonly Decided[], name: string): (string | null | undefined)[] => [
  ...new Set(
    decisions
      .map(({ layers }) => layers.find((layer) => layer.name === name))
      .map((layer) => layer?.idleReason),
  ),
];

describe('the layers of a decision', () => {
  test('are shown with their 1X2, and their contributions sum to the probabilities that are priced', async () => {
    for (const { layers, probabilities, market } of await decisionsWith({})) {
      expect(layers.map(({ name }) => name)).toEqual(['BASE', 'TIME_DECAY', 'FRICTION', 'MARKET']);
      expect(layers.map(({ weight }) => weight)).toEqual([1, 1, 0, 0]);
      expect(layers.at(-1)?.matchResult).toEqual(result.parse(probabilities));
      expect(layers[0]?.matchResult).not.toEqual(layers[1]?.matchResult);
      for (const side of ['home', 'draw', 'away'] as const) {
        const sum = layers.reduce((total, { contribution }) => total + contribution[side], 0);
        expect(sum).toBeCloseTo(probabilities[side], 12);
      }
      expect(market).toBeNull();
    }
  });

  test('rest on stored fits, with and without decay, that come out again to the bit', async () => {
    const decisions = await decisionsWith({});
    const fits = await client.db.modelFit.findMany();
    const named = decisions.flatMap(({ model }) => [
      { id: model.fitId, inputsHash: model.inputsHash },
      { id: model.baseFitId, inputsHash: model.baseInputsHash },
    ]);
    for (const one of named) {
      const row = fits.find(({ id }) => id === one.id);
      if (!row) throw new Error(`fit ${one.id} is not stored`);
      expect(row.inputsHash).toBe(one.inputsHash);
      const record = readModelFit(row);
      expect(await refit(client.db, record)).toMatchObject({ agrees: true, record });
    }
    expect(new Set(named.map(({ id }) => id)).size).toBeGreaterThanOrEqual(2);
  });

  test('store a fit once, however many runs use it', async () => {
    await decisionsWith({});
    const before = await client.db.modelFit.count();
    await decisionsWith({ exchangeCommission: 0.02 });
    expect(await client.db.modelFit.count()).toBe(before);
    await decisionsWith({ model: { xi: 0.003 } });
    // The base, without decay, is the one that was there.
    expect(await client.db.modelFit.count()).toBe(before + 1);
  });

  test('are the same distribution twice where nothing fades', async () => {
    for (const { model, layers } of await decisionsWith({ model: { xi: 0 } })) {
      expect(model.baseFitId).toBe(model.fitId);
      expect(layers[1]).toMatchObject({
        idleReason: 'NO_DECAY',
        contribution: { home: 0, draw: 0, away: 0 },
      });
    }
  });
});

describe('the market layer', () => {
  test('prices as the benchmark does at weight 1, and lies between it and the model at 0.5', async () => {
    const model = await decisionsWith({});
    const whole = await decisionsWith({ layers: { marketWeight: 1 } });
    const half = await decisionsWith({ layers: { marketWeight: 0.5 } });
    for (const [index, { probabilities, market, layers }] of whole.entries()) {
      const [own, mixed] = [model[index]?.probabilities.home ?? 0, half[index]?.probabilities.home ?? 0];
      const theirs = market?.matchResult.home ?? Number.NaN;
      expect(market?.book).toBe('PS');
      expect(probabilities.home).toBeCloseTo(theirs, 5);
      expect(Math.min(own, theirs)).toBeLessThan(mixed);
      expect(mixed).toBeLessThan(Math.max(own, theirs));
      expect(layers[3]).toMatchObject({ askedWeight: 1, weight: 1, idleReason: null });
    }
  });

  test('is not moved by quotes that were known later', async () => {
    const before = await decisionsWith({ layers: { marketWeight: 0.5 } });
    await client.db.oddsQuote.updateMany({ where: { knownAt: { gt: asOf } }, data: { firstPrice: 9 } });
    const after = await decisionsWith({ layers: { marketWeight: 0.5 } });
    expect(probabilitiesOf(after)).toEqual(probabilitiesOf(before));
  });
});

describe('the friction layer', () => {
  const trialOf = (supremacy: number): FrictionTrial => ({
    ...frictionTrial({
      matches: madeTrial({ matches: 800, goals: 0, supremacy, seed: 1 }),
      bootstrap: { resamples: 200, seed: 1 },
    }),
    divisions: ['DL1'],
  });
  async function saveTrial(trial: FrictionTrial, knownAt: Date): Promise<string> {
    const evaluation = await client.db.evaluation.create({
      data: {
        id: newId(),
        version: 1,
        config: {},
        asOf: knownAt,
        outcome: 'SCORED',
        matches: 0,
        result: {},
        inputsHash: 'none',
        computedAt: knownAt,
      },
    });
    return client.db.$transaction((tx) => saveFrictionTrial(tx, evaluation.id, trial, knownAt));
  }
  const earlier = (): Date => new Date(asOf.getTime() - 86_400_000);
  const whole = { layers: { frictionWeight: 1 } };

  test('counts for nothing without a trial, whatever its weight', async () => {
    const found = await decisionsWith(whole);
    expect(probabilitiesOf(found)).toEqual(probabilitiesOf(await decisionsWith({})));
    expect(idleReasonsOf(found, 'FRICTION')).toEqual(['NO_TRIAL']);
  });

  test('counts for nothing while the newest trial includes 0', async () => {
    await saveTrial(trialOf(3), new Date(earlier().getTime() - 1));
    const id = await saveTrial(trialOf(0), earlier());
    const found = await decisionsWith(whole);
    expect(probabilitiesOf(found)).toEqual(probabilitiesOf(await decisionsWith({})));
    expect(idleReasonsOf(found, 'FRICTION')).toEqual(['TRIAL_INCLUDES_ZERO']);
    expect(found.map(({ friction }) => friction.trial?.id)).toEqual(found.map(() => id));
  });

  test('counts from the instant of a trial that excludes 0, and not before', async () => {
    const trial = trialOf(3);
    expect(trial.excludesZero).toBe(true);
    await saveTrial(trial, new Date(asOf.getTime() + 1));
    expect(idleReasonsOf(await decisionsWith(whole), 'FRICTION')).toEqual(['NO_TRIAL']);
    const id = await saveTrial(trial, earlier());
    const plain = await decisionsWith({});
    const found = await decisionsWith(whole);
    expect(idleReasonsOf(found, 'FRICTION')).toEqual([null]);
    expect(found[0]?.friction).toMatchObject({
      trial: { id },
      features: { supremacy: expect.any(Number) as number },
    });
    for (const [index, { forecast, layers }] of found.entries()) {
      expect(forecast.means.home).not.toBe(plain[index]?.forecast.means.home);
      expect(layers[1]?.matchResult).toEqual(plain[index]?.layers[1]?.matchResult);
    }
    expect(probabilitiesOf(await decisionsWith(whole))).toEqual(probabilitiesOf(found));
  });
});

describe('a bivariate Poisson run', () => {
  test('prices with the covariance of its fit', async () => {
    for (const { model, probabilities } of await decisionsWith({ model: { kind: 'BIVARIATE_POISSON' } })) {
      expect(model.kind).toBe('BIVARIATE_POISSON');
      expect(model.covariance).toBeGreaterThanOrEqual(0);
      expect(probabilities.home + probabilities.draw + probabilities.away).toBeCloseTo(1, 12);
    }
  });
});
