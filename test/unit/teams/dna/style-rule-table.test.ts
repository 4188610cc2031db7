import { describe, expect, it } from 'vitest';
import {
  atLeast,
  atMost,
  classify,
  holds,
  least,
  most,
  type NamedRule,
} from '../../../../src/modules/teams/domain/dna/traits/rule-table.ts';
import { shotsFor } from '../../../../src/modules/teams/domain/dna/style/shot-measures.ts';
import { teamOf } from '../../../support/made-season.ts';
import { FOUR, habitualSeason } from './style-season.ts';

const league = habitualSeason(FOUR);
const team = teamOf(league, 'Alba');
const rule = (name: string, ...conditions: NamedRule['conditions']): NamedRule => ({
  name,
  description: name,
  conditions,
});
const at = (value: number | null) => () => value;

describe('a table of rules', () => {
  it('answers the first rule whose conditions all hold', () => {
    const rules = [
      rule('both', atLeast(at(1), 0.5), atMost(at(1), 0.5)),
      rule('first', atLeast(at(1), 0.5)),
      rule('second', atLeast(at(1), 0)),
    ];
    expect(classify(rules, 'none', team, league).name).toBe('first');
  });

  it('answers the name for all others where none holds', () => {
    expect(classify([rule('high', atLeast(at(0.2), 1))], 'none', team, league)).toEqual({
      name: 'none',
      distance: 0.8,
    });
  });

  it('takes a threshold that is reached exactly for reached', () => {
    expect(classify([rule('edge', atMost(at(-1), -1))], 'none', team, league)).toEqual({
      name: 'edge',
      distance: 0,
    });
  });

  it('measures the nearest boundary: into an earlier rule, or out of its own', () => {
    // 0.3 short of the first rule, 0.75 inside the second.
    const rules = [
      rule('far', atLeast(at(1.25), 1.55)),
      rule('near', atLeast(at(1.25), 0.5), atLeast(at(2), 0.5)),
    ];
    const found = classify(rules, 'none', team, league);
    expect(found.name).toBe('near');
    expect(found.distance).toBeCloseTo(0.3, 10);
  });

  it('passes over a rule with an unknown figure, in its answer and in the distance', () => {
    const rules = [
      rule('unknown', atLeast(at(null), 0), atLeast(at(5), 0)),
      rule('known', atLeast(at(1), 0.75)),
    ];
    expect(classify(rules, 'none', team, league)).toEqual({ name: 'known', distance: 0.25 });
    expect(classify(rules.slice(0, 1), 'none', team, league)).toEqual({ name: 'none', distance: null });
    expect(holds(rules[0]?.conditions ?? [], team, league)).toBe(false);
  });

  it('reads z-scores of the league', () => {
    // Alba stands 8 / sqrt(26) = 1.57 above the mean.
    expect(holds([least(shotsFor, 1.56)], team, league)).toBe(true);
    expect(holds([least(shotsFor, 1.57)], team, league)).toBe(false);
    expect(holds([most(shotsFor, 1.57)], team, league)).toBe(true);
  });
});
