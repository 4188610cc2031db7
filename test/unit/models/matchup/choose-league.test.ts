import { expect, test } from 'vitest';
import { chooseLeague } from '../../../../src/modules/models/domain/matchup/choose-league.ts';
import { LeagueUnclearError } from '../../../../src/modules/models/domain/matchup/league-unclear-error.ts';

const facts = { fixtureDivision: null, homeDivision: 'E0', awayDivision: 'E0' };

test('the league is the one asked for, else that of the next fixture, else the one both played in last', () => {
  expect(chooseLeague('E2', { ...facts, fixtureDivision: 'E1' })).toBe('E2');
  expect(chooseLeague(null, { ...facts, fixtureDivision: 'E1' })).toBe('E1');
  expect(chooseLeague(null, facts)).toBe('E0');
});

test.each([
  { homeDivision: 'E0', awayDivision: 'E1' },
  { homeDivision: null, awayDivision: 'E1' },
  { homeDivision: null, awayDivision: null },
])('is unclear when they played last in different ones, or nowhere: %o', (divisions) => {
  const choose = (): string => chooseLeague(null, { ...facts, ...divisions });
  expect(choose).toThrow(LeagueUnclearError);
  expect(choose).toThrow(
    expect.objectContaining({ homeLeague: divisions.homeDivision, awayLeague: divisions.awayDivision }),
  );
});

test('refuses what is no code of a division', () => {
  expect(() => chooseLeague('Premier League', facts)).toThrow('is not the code of a division');
});

test('refuses a league of another country than the one a side played last in', () => {
  const abroad = { ...facts, awayDivision: 'SP1' };
  expect(() => chooseLeague('E0', abroad)).toThrow(
    'league: "E0" is no league of the away side, which played last in SP1.',
  );
  expect(chooseLeague('E0', { ...facts, awayDivision: null })).toBe('E0');
});
