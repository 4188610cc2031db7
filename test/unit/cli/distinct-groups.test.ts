import { expect, test } from 'vitest';
import { distinctGroups } from '../../../src/cli/distinct-groups.ts';

const ALL = { division: null, season: null };
const group = (division: string | null, season: string | null) => ({ division, season });

test('a single season of a league is one line', () => {
  const only = group('E0', '2023/24');
  expect(distinctGroups([ALL, group('E0', null), group(null, '2023/24'), only])).toEqual([only]);
});

test('several seasons of a league are a line each, after one of the league', () => {
  const seasons = [group('E0', '2022/23'), group('E0', '2023/24')];
  const league = group('E0', null);
  expect(distinctGroups([ALL, league, group(null, '2022/23'), group(null, '2023/24'), ...seasons])).toEqual([
    league,
    ...seasons,
  ]);
});

test('where leagues have different seasons, nothing that says something else is left out', () => {
  const rest = [group('SP1', null), group(null, '2023/24')];
  const pairs = [group('E0', '2023/24'), group('SP1', '2022/23'), group('SP1', '2023/24')];
  expect(distinctGroups([ALL, group('E0', null), ...rest, group(null, '2022/23'), ...pairs])).toEqual([
    ALL,
    ...rest,
    ...pairs,
  ]);
});
