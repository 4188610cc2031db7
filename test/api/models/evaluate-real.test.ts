import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { evaluateModel } from '../../../src/modules/models/actions/evaluate-model.ts';
import { evaluationRulesFrom } from '../../../src/modules/models/domain/evaluation/evaluation-rules-from.ts';
import type { EvaluationGroup } from '../../../src/modules/models/domain/evaluation/evaluation-result.ts';
import { readEvaluationResult } from '../../../src/modules/models/reads/read-evaluation.ts';
import { hasRealData, onRealData } from '../../support/real-data.ts';
import { type ImportDatabase, openImportDatabase } from '../matches/support/import-database.ts';
import { importRealFiles } from '../matches/support/real-files.ts';

const NOW = new Date('2026-05-15T06:00:00.000Z');

describe.skipIf(!hasRealData)(onRealData('the evaluation of the English season 2023/24'), () => {
  let database: ImportDatabase;
  beforeAll(async () => {
    database = await openImportDatabase();
    await importRealFiles(database, 'football-data/{2122,2223,2324}/E0.csv');
  }, 60_000);
  afterAll(() => database.close());

  async function evaluate(devigMethod: 'SHIN' | 'MULTIPLICATIVE'): Promise<EvaluationGroup> {
    const { db } = database;
    const rules = evaluationRulesFrom({ devigMethod, model: { minTeamMatches: 1 }, withFriction: false });
    const id = await evaluateModel(
      {
        db,
        clock: { now: () => NOW },
        jobId: null,
        signal: new AbortController().signal,
        report: () => undefined,
      },
      { leagues: ['E0'], seasons: ['2023/24'], asOf: NOW, rules },
    );
    const { result } = await db.evaluation.findUniqueOrThrow({ where: { id } });
    const [all] = readEvaluationResult(result).groups;
    if (!all) throw new Error('there is a group of all matches');
    return all;
  }

  test.each([
    ['MULTIPLICATIVE', 0.180456, 0.89955],
    ['SHIN', 0.180169, 0.89841],
  ] as const)(
    'scores the closing line as published, de-vigged by %s',
    async (method, rps, logLoss) => {
      const { closing } = await evaluate(method);
      expect(closing?.books).toEqual(['PS']);
      expect(closing?.line.matches).toBe(380);
      expect(Math.abs((closing?.line.rps ?? 1) - rps)).toBeLessThan(1e-5);
      expect(Math.abs((closing?.line.logLoss ?? 1) - logLoss)).toBeLessThan(1e-5);
      expect(Math.abs((closing?.overround ?? 1) - 0.02926)).toBeLessThan(1e-5);
    },
    60_000,
  );

  test('scores the walk of Dixon-Coles as published, and suspects no leak', async () => {
    const { model, skipped, closing } = await evaluate('SHIN');
    expect(model?.matches).toBe(377);
    expect(skipped.reduce((sum, { matches }) => sum + matches, 0)).toBe(3);
    expect(Math.abs((model?.rps ?? 1) - 0.189585)).toBeLessThan(1e-6);
    expect(Math.abs((model?.logLoss ?? 1) - 0.9284)).toBeLessThan(1e-4);
    expect(closing?.compared?.difference.rps.lower).toBeGreaterThan(0);
    expect(closing?.compared?.leak).toBeNull();
  }, 60_000);
});
