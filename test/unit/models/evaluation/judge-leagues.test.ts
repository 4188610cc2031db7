import { describe, expect, test } from 'vitest';
import { evaluateLeague } from '../../../../src/modules/models/domain/evaluation/evaluate-league.ts';
import {
  DEFAULT_EVALUATION_RULES,
  type EvaluationConfig,
} from '../../../../src/modules/models/domain/evaluation/evaluation-config.ts';
import { judgeLeagues } from '../../../../src/modules/models/domain/evaluation/judge-leagues.ts';
import { rankedProbabilityScore } from '../../../../src/quant/scoring/ranked-probability-score.ts';
import { DEFAULT_MODEL_SETTINGS } from '../../../../src/modules/models/domain/model-settings.ts';
import { mean } from '../../quant/mean.ts';
import { madeLeague } from './made-league.ts';

const config: EvaluationConfig = {
  ...DEFAULT_EVALUATION_RULES,
  leagues: ['E0', 'SP1'],
  seasons: ['2023/24', '2024/25'],
  model: { ...DEFAULT_MODEL_SETTINGS, kind: 'POISSON', minTeamMatches: 1 },
  withFriction: false,
};
const leagues = [madeLeague(3), madeLeague(30, 'SP1')].map((facts) => evaluateLeague(facts, config));
const { result, inputsHash, friction } = judgeLeagues(leagues, config);

describe('the judgement of leagues', () => {
  test('has a group for all, for each league, each season, and each season of each league', () => {
    expect(result.groups.map(({ division, season, played }) => [division, season, played])).toEqual([
      [null, null, 960],
      ['E0', null, 480],
      ['SP1', null, 480],
      [null, '2023/24', 480],
      [null, '2024/25', 480],
      ['E0', '2023/24', 240],
      ['E0', '2024/25', 240],
      ['SP1', '2023/24', 240],
      ['SP1', '2024/25', 240],
    ]);
    expect(friction).toBeNull();
  });

  test('scores model, base rates and closing line on the same matches', () => {
    const [all] = result.groups;
    const matches = leagues.flatMap((league) => league.matches);
    const rpsOf = (forecast: (index: number) => readonly number[]): number =>
      mean(matches.map(({ outcome }, index) => rankedProbabilityScore(forecast(index), outcome)));
    const compared = all?.closing?.compared;
    expect(compared?.model.rps).toBeCloseTo(
      rpsOf((index) => matches[index]?.model ?? []),
      12,
    );
    expect(compared?.baseRates.rps).toBeCloseTo(
      rpsOf((index) => matches[index]?.baseRates ?? []),
      12,
    );
    expect(compared?.line.rps).toBeCloseTo(
      rpsOf((index) => matches[index]?.closing?.probabilities ?? []),
      12,
    );
    expect(compared?.difference.rps.mean).toBeCloseTo(
      (compared?.model.rps ?? NaN) - (compared?.line.rps ?? NaN),
      12,
    );
    expect([compared?.model.matches, compared?.baseRates.matches, compared?.line.matches]).toEqual([
      960, 960, 960,
    ]);
    expect(compared?.model).toEqual(all?.model);
    expect(compared?.model.calibration.reduce((sum, { count }) => sum + count, 0)).toBe(3 * 960);
  });

  test('keeps matches without a forecast out of the comparison, and in the closing line', () => {
    const [first, ...others] = leagues[0]?.matches ?? [];
    if (!first) throw new Error('there are matches');
    const skipped = [{ ...first, model: null, skipped: 'UNKNOWN' as const }, ...others];
    const league = leagues[0] && { ...leagues[0], matches: skipped };
    const [all] = judgeLeagues(league ? [league] : [], config).result.groups;
    expect(all).toMatchObject({
      played: 480,
      skipped: [{ reason: 'UNKNOWN', matches: 1 }],
      model: { matches: 479 },
      baseRates: { matches: 479 },
      closing: { books: ['PS'], line: { matches: 480 }, compared: { line: { matches: 479 } } },
    });
  });

  test('has no scores of nobody: without matches, without closing prices', () => {
    const [empty] = judgeLeagues([], config).result.groups;
    expect(empty).toEqual({
      division: null,
      season: null,
      played: 0,
      skipped: [],
      model: null,
      baseRates: null,
      againstBaseRates: null,
      closing: null,
    });
    const unpriced = leagues.map((league) => ({
      ...league,
      matches: league.matches.map((match) => ({ ...match, closing: null })),
    }));
    const [all] = judgeLeagues(unpriced, config).result.groups;
    expect(all).toMatchObject({ model: { matches: 960 }, closing: null });
  });

  test('is the same to the bit in whatever order the leagues come, and under its own hash', () => {
    expect(judgeLeagues(leagues.toReversed(), config)).toEqual({ result, inputsHash, friction });
    const other = { ...config, bootstrap: { ...config.bootstrap, seed: 2 } };
    expect(judgeLeagues(leagues, other).inputsHash).not.toBe(inputsHash);
  });
});
