import { describe, expect, test } from 'vitest';
import { allotKeys } from '../../../src/modules/legacy/domain/allot-keys.ts';
import { type LegacyTeam, placeTeams } from '../../../src/modules/legacy/domain/place-teams.ts';
import { teamFinder } from '../../../src/modules/legacy/domain/team-finder.ts';

function team(
  key: string | null,
  name: string,
  league: string | null = null,
  fingerprint: string | null = null,
): LegacyTeam {
  return { row: `(0,${String(key)})`, key, name, league, tier: null, fingerprint };
}

describe('the keys of V1 rows', () => {
  test('are kept where they are whole numbers that nobody has', () => {
    expect(allotKeys(['7', '3', '2147483647'], new Set(), 0)).toEqual([
      { key: 7, isNew: false },
      { key: 3, isNew: false },
      { key: 2_147_483_647, isNew: false },
    ]);
  });

  test('are made anew after every other one where they cannot be kept', () => {
    const keys = ['5', '5', null, '0', '-1', '1.5', '4294967296', 'a1', '3', '8'];
    expect(allotKeys(keys, new Set([3]), 6).map(({ key, isNew }) => (isNew ? `new ${key}` : key))).toEqual([
      5,
      'new 9',
      'new 10',
      'new 11',
      'new 12',
      'new 13',
      'new 14',
      'new 15',
      'new 16',
      8,
    ]);
  });
});

describe('a V1 team', () => {
  const stored = [
    { teamId: 1, name: 'Sevilla', league: 'La Liga', fingerprint: 'fp-1' },
    { teamId: 2, name: 'Everton', league: 'Primera División', fingerprint: null },
    { teamId: 3, name: 'EVERTON ', league: 'Premier League', fingerprint: null },
  ];
  const placeOne = (one: LegacyTeam) => {
    const { placed, faults } = placeTeams([one], stored, 3);
    return faults[0]?.rule ?? [placed[0]?.teamId, placed[0]?.isMatched];
  };

  test('is the V3 team of its name, accents and case apart, in its league', () => {
    expect(placeOne(team('9', 'Sevilla', 'La Liga'))).toEqual([1, true]);
    expect(placeOne(team('9', 'SÉVILLA'))).toEqual([1, true]);
    expect(placeOne(team('9', 'everton', 'Premier League'))).toEqual([3, true]);
    expect(placeOne(team('9', 'everton', 'Serie A'))).toEqual([9, false]);
  });

  test('that may be several V3 teams, or would bear the name of another one, is refused', () => {
    expect(placeOne(team('9', 'everton'))).toBe('may be any of the teams 2, 3 in V3');
    expect(placeOne(team('9', 'Sevilla', 'Serie A'))).toBe('is the name of team 1 of La Liga in V3');
    const twins = placeTeams([team('8', 'Sevilla'), team('9', 'SEVILLA')], stored, 3);
    expect(twins.faults).toMatchObject([{ row: '9', rule: 'is team 1 in V3, as another row is' }]);
  });

  test('with the fingerprint of another one is refused, but for what V3 keeps anyway', () => {
    const rules = (...teams: LegacyTeam[]) =>
      placeTeams(teams, stored, 3).faults.map(({ row, rule }) => [row, rule]);
    expect(rules(team('8', 'Málaga', null, 'fp'), team('9', 'Köln', null, 'fp'))).toEqual([
      ['9', 'is the fingerprint of 8, too'],
    ]);
    expect(rules(team('8', 'Málaga', null, 'fp-1'))).toEqual([
      ['8', 'is the fingerprint of team 1 in V3, too'],
    ]);
    expect(rules(team('8', 'Sevilla', null, 'fp'), team('9', 'Köln', null, 'fp'))).toEqual([]);
    expect(rules(team('8', 'Sevilla', null, 'fp-1'))).toEqual([]);
  });

  test('is found by key before its name, by the same name before a like one', () => {
    const { placed } = placeTeams([team('8', 'Málaga'), team('9', 'Malaga'), team('a', 'Köln')], [], 0);
    const find = teamFinder(placed);
    expect(find({ key: '9', name: 'Málaga' })).toMatchObject({ teamId: 9, isRepaired: false });
    expect(find({ key: null, name: 'Málaga' })).toMatchObject({ teamId: 8, isRepaired: true });
    expect(find({ key: null, name: 'KOLN' })).toMatchObject({ teamId: 10, isRepaired: true });
    expect(find({ key: 'a', name: null })).toMatchObject({ teamId: 10, isRepaired: false });
    expect(find({ key: null, name: 'MALAGA' })).toMatchObject({ found: false });
    expect(find({ key: '99', name: 'Málaga' })).toMatchObject({ found: false });
  });
});
