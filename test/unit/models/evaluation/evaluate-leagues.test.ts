import { expect, test } from 'vitest';
import { evaluateLeagues } from '../../../../src/modules/models/actions/evaluate-leagues.ts';
import { evaluateLeague } from '../../../../src/modules/models/domain/evaluation/evaluate-league.ts';
import { DEFAULT_EVALUATION_RULES } from '../../../../src/modules/models/domain/evaluation/evaluation-config.ts';
import { DEFAULT_MODEL_SETTINGS } from '../../../../src/modules/models/domain/model-settings.ts';
import { madeLeague } from './made-league.ts';

const config = {
  ...DEFAULT_EVALUATION_RULES,
  leagues: ['E0', 'SP1'],
  seasons: ['2023/24', '2024/25'],
  model: { ...DEFAULT_MODEL_SETTINGS, kind: 'POISSON', minTeamMatches: 1 } as const,
  withFriction: false,
};
const leagues = [madeLeague(3), madeLeague(30, 'SP1')];

test('leagues in threads of their own come out in order, to the bit as in one thread', async () => {
  const done: string[] = [];
  const work = {
    signal: new AbortController().signal,
    report: (_count: number, division: string) => done.push(division),
  };
  const inThreads = await evaluateLeagues(leagues, config, work);
  expect(inThreads).toEqual(leagues.map((facts) => evaluateLeague(facts, config)));
  expect(done.toSorted()).toEqual(['E0', 'SP1']);
});

test('leagues are not begun once the end was asked for', async () => {
  const work = { signal: AbortSignal.abort(), report: () => expect.unreachable() };
  await expect(evaluateLeagues(leagues, config, work)).rejects.toThrow(/abort/i);
});

test('a single league ends as soon as its end is asked for, and says nothing of being done', async () => {
  const end = new AbortController();
  setTimeout(() => end.abort(), 5);
  const work = { signal: end.signal, report: () => expect.unreachable() };
  await expect(evaluateLeagues(leagues.slice(0, 1), config, work)).rejects.toThrow(/abort/i);
});
