import { describe, expect, test } from 'vitest';
import { baseRates } from '../../../../src/modules/models/domain/evaluation/base-rates.ts';
import { evaluateLeague } from '../../../../src/modules/models/domain/evaluation/evaluate-league.ts';
import { DEFAULT_EVALUATION_RULES } from '../../../../src/modules/models/domain/evaluation/evaluation-config.ts';
import type { LeagueFacts } from '../../../../src/modules/models/domain/evaluation/league-facts.ts';
import { DEFAULT_MODEL_SETTINGS } from '../../../../src/modules/models/domain/model-settings.ts';
import { ukInstant } from '../../../../src/shared/uk-time.ts';
import { madeLeague } from './made-league.ts';

const config = {
  ...DEFAULT_EVALUATION_RULES,
  model: { ...DEFAULT_MODEL_SETTINGS, kind: 'POISSON', minTeamMatches: 1 } as const,
  withFriction: false,
};
const facts = madeLeague(3);
const evaluation = evaluateLeague(facts, config);

describe('the evaluation of a league', () => {
  test('covers every match of its seasons, in the order of play, with a forecast, base rates and closing line', () => {
    expect(evaluation.matches.map(({ matchId }) => matchId)).toEqual(
      facts.seasons.flatMap(({ played }) => played.map(({ matchId }) => matchId)),
    );
    expect(evaluation.matches).toHaveLength(480);
    for (const { model, skipped, baseRates: rates, closing } of evaluation.matches) {
      expect(skipped).toBeNull();
      for (const forecast of [model, rates, closing?.probabilities])
        expect(forecast?.reduce((sum, probability) => sum + probability, 0)).toBeCloseTo(1, 9);
      expect(closing).toMatchObject({ book: 'PS', overround: expect.closeTo(0.03, 9) as number });
    }
    expect(evaluation.leaks).toEqual({ lateResults: 0, lateDecisions: 0, earlyResults: 0, doubles: 0 });
  });

  test('takes base rates from the results that were known when the UK day began', () => {
    const match = evaluation.matches.at(-1);
    if (!match) throw new Error('there are matches');
    const before = facts.results.filter(
      ({ resultKnownAt }) => resultKnownAt <= ukInstant(match.playedOn, 0, 0),
    );
    expect(before).toHaveLength(720 - 8);
    expect(match.baseRates).toEqual(baseRates(before));
  });

  test('gives a forecast that later results do not move', () => {
    const cut = '2024-01-01';
    const changed = <Match extends { playedOn: string }>(match: Match): Match =>
      match.playedOn > cut ? { ...match, homeGoals: 7, awayGoals: 0 } : match;
    const other: LeagueFacts = {
      ...facts,
      results: facts.results.map(changed),
      seasons: facts.seasons.map((season) => ({ ...season, played: season.played.map(changed) })),
    };
    const early = (league: LeagueFacts): unknown =>
      evaluateLeague(league, config)
        .matches.filter(({ playedOn }) => playedOn <= cut)
        .map(({ model, baseRates: rates }) => ({ model, rates }));
    expect(early(other)).toEqual(early(facts));
    expect(evaluateLeague(other, config).inputsHash).not.toBe(evaluation.inputsHash);
  });

  test('is the same to the bit when it is made again', () => {
    expect(evaluateLeague(madeLeague(3), config)).toEqual(evaluation);
  });

  test('leaves the closing line of a match without prices out, and the match in', () => {
    const [first, ...others] = facts.seasons;
    const [match] = first?.played ?? [];
    if (!first || !match) throw new Error('there are matches');
    const closing = new Map([...first.closing].filter(([matchId]) => matchId !== match.matchId));
    const { matches } = evaluateLeague({ ...facts, seasons: [{ ...first, closing }, ...others] }, config);
    expect(matches[0]).toEqual({ ...evaluation.matches[0], closing: null });
    expect(matches.slice(1)).toEqual(evaluation.matches.slice(1));
  });

  test('counts what gives a leak away', () => {
    const [first, ...others] = facts.seasons;
    const [match] = first?.played ?? [];
    if (!first || !match) throw new Error('there are matches');
    const played = first.played.map((one) =>
      one === match
        ? { ...one, kickOffAt: ukInstant('2023-08-05', 23, 0), resultKnownAt: one.kickOffAt }
        : one,
    );
    const twice = { ...match, matchId: 1, homeTeamId: match.awayTeamId, awayTeamId: match.homeTeamId };
    const broken = {
      ...facts,
      results: [...facts.results, twice],
      seasons: [{ ...first, played }, ...others],
    };
    expect(evaluateLeague(broken, config).leaks).toEqual({
      lateResults: 0,
      lateDecisions: 1,
      earlyResults: 0,
      doubles: 1,
    });
  });
});

test('base rates are the shares of results with one of each added', () => {
  const score = (homeGoals: number, awayGoals: number) => ({ homeGoals, awayGoals });
  expect(baseRates([])).toEqual([1 / 3, 1 / 3, 1 / 3]);
  expect(baseRates([score(2, 0), score(1, 0), score(0, 0)])).toEqual([3 / 6, 2 / 6, 1 / 6]);
});
