import { describe, expect, test } from 'vitest';
import { evaluateLeague } from '../../../../src/modules/models/domain/evaluation/evaluate-league.ts';
import {
  DEFAULT_EVALUATION_RULES,
  type EvaluationConfig,
} from '../../../../src/modules/models/domain/evaluation/evaluation-config.ts';
import { judgeLeagues } from '../../../../src/modules/models/domain/evaluation/judge-leagues.ts';
import { leakAlarm } from '../../../../src/modules/models/domain/evaluation/leak-alarm.ts';
import { evaluationOutcome } from '../../../../src/modules/models/domain/evaluation/evaluation-outcome.ts';
import type { LeagueFacts } from '../../../../src/modules/models/domain/evaluation/league-facts.ts';
import { fitDivision } from '../../../../src/modules/models/domain/fit-division.ts';
import { fixtureMeans } from '../../../../src/modules/models/domain/fixture-means.ts';
import { DEFAULT_MODEL_SETTINGS } from '../../../../src/modules/models/domain/model-settings.ts';
import type { Learner } from '../../../../src/modules/models/domain/walk-forward/learner.ts';
import { madeLeague } from './made-league.ts';

const config: EvaluationConfig = {
  ...DEFAULT_EVALUATION_RULES,
  leagues: ['E0', 'SP1'],
  seasons: ['2023/24', '2024/25'],
  model: { ...DEFAULT_MODEL_SETTINGS, kind: 'POISSON', minTeamMatches: 1 },
  withFriction: false,
};
const leagues = [madeLeague(3), madeLeague(30, 'SP1')];

/** Trained on every result of the league, those of the future and of the match itself included. */
function trainedOnTheFuture({ results }: LeagueFacts): Learner {
  const fitted = fitDivision(results, '2026-01-01', { ...config.model, xi: 0 });
  return () => (sides) => fixtureMeans(fitted, config.model, sides);
}

describe('the alarm', () => {
  test('catches a model that is trained on the future', () => {
    const evaluated = leagues.map((facts) => evaluateLeague(facts, config, trainedOnTheFuture(facts)));
    const { result } = judgeLeagues(evaluated, config);
    const [all] = result.groups;

    expect(all?.closing?.compared?.difference.rps.mean).toBeLessThan(-0.002);
    expect(result.leak?.groups[0]).toEqual({
      division: null,
      season: null,
      matches: 960,
      margin: 0.002,
      difference: all?.closing?.compared?.difference.rps.mean,
      lower: all?.closing?.compared?.difference.rps.lower,
      upper: all?.closing?.compared?.difference.rps.upper,
    });
    expect(result.leak?.checks.map(({ name, count, passed }) => [name, count, passed])).toEqual([
      ['LATE_RESULTS', 0, true],
      ['LATE_DECISIONS', 0, true],
      ['EARLY_RESULTS', 0, true],
      ['DOUBLE_MATCHES', 0, true],
      ['UNPRICED_MATCHES', 0, true],
    ]);
    expect(result.leak?.lookAt[0]).toMatch(/besides the results it is handed/);
    const outcome = evaluationOutcome(result);
    expect(outcome).toMatchObject({ kind: 'LEAK_SUSPECTED', code: 'LEAK_SUSPECTED', groups: result.groups });
    expect('message' in outcome && outcome.message).toMatch(
      /lower than that of the closing line \(all leagues, all seasons, 960 matches\)/,
    );
  });

  test('is silent on the honest model, which the closing line beats', () => {
    const { result } = judgeLeagues(
      leagues.map((facts) => evaluateLeague(facts, config)),
      config,
    );
    expect(result.leak).toBeNull();
    expect(evaluationOutcome(result)).toEqual({ kind: 'SCORED', groups: result.groups });
    for (const { closing, againstBaseRates } of result.groups) {
      expect(closing?.compared?.difference.rps.mean).toBeGreaterThan(0);
      expect(againstBaseRates?.rps.mean).toBeLessThan(0);
    }
  });

  test('names the check that failed first among what to look at', () => {
    const late = leagues.map((facts) => {
      const evaluated = evaluateLeague(facts, config, trainedOnTheFuture(facts));
      return { ...evaluated, leaks: { ...evaluated.leaks, doubles: 2 } };
    });
    const { leak } = judgeLeagues(late, config).result;
    expect(leak?.checks[3]).toEqual({ name: 'DOUBLE_MATCHES', count: 4, passed: false });
    expect(leak?.lookAt[0]).toMatch(/stored twice/);
  });

  test('asks for more than the margin, over enough matches', () => {
    const interval = (mean: number) => ({ mean, lower: mean - 0.01, upper: mean + 0.01 });
    const difference = (mean: number) => ({
      rps: interval(mean),
      logLoss: interval(mean),
      brier: interval(mean),
    });
    const rules = { margin: 0.002, leastMatches: 250 };
    expect(leakAlarm(250, difference(-0.0021), rules)).toMatchObject({ difference: -0.0021, margin: 0.002 });
    expect(leakAlarm(249, difference(-0.0021), rules)).toBeNull();
    expect(leakAlarm(250, difference(-0.002), rules)).toBeNull();
    expect(leakAlarm(250, difference(0.01), rules)).toBeNull();
  });
});
