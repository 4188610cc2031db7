import { describe, expect, test } from 'vitest';
import {
  explainUnmet,
  matchContextFilters,
} from '../../../src/modules/strategies/domain/match-context-filters.ts';
import { readContext } from '../../../src/modules/strategies/domain/read-context.ts';

const CONTEXT = readContext({
  venue: 'HOME',
  opponentTier: 'ELITE',
  handicap: -0.5,
  isDerby: true,
  tags: ['PRESS', 'LATE'],
});

describe('context filters', () => {
  test.each<[string, unknown, string[]]>([
    ['a value', { venue: 'HOME' }, ['venue']],
    ['a text in another case', { venue: 'home' }, ['venue']],
    ['a key in another spelling', { opponent_tier: 'ELITE', VENUE: 'HOME' }, ['opponent_tier', 'VENUE']],
    ['one of a list', { opponent_tier: ['TOP6', 'ELITE'] }, ['opponent_tier']],
    ['a range with both ends included', { handicap: { min: -0.5, max: -0.5 } }, ['handicap']],
    ['a range with one end', { handicap: { max: 0 } }, ['handicap']],
    ['a yes or no', { is_derby: true }, ['is_derby']],
    ['one of several values of the context', { tags: 'LATE' }, ['tags']],
    ['no condition', { venue: null }, []],
  ])('hold for %s', (_what, filters, matched) => {
    expect(matchContextFilters(filters, CONTEXT)).toEqual({ fits: true, matched });
  });

  test.each<[string, unknown, RegExp]>([
    ['another value', { venue: 'AWAY' }, /venue "AWAY", and the context has "HOME"/],
    ['none of a list', { opponent_tier: ['MID', 'BOTTOM'] }, /opponent_tier \["MID","BOTTOM"\]/],
    ['an empty list', { opponent_tier: [] }, /opponent_tier \[\]/],
    ['a number beyond the range', { handicap: { min: 0 } }, /handicap \{"min":0\}, and the context has -0.5/],
    ['a text asked for a range', { venue: { min: 0 } }, /venue/],
    ['a number given as text', { handicap: '-0.5' }, /handicap "-0.5"/],
    ['a key that the context lacks', { referee: 'X' }, /asks for referee, of which the context says nothing/],
    ['one of two', { venue: 'HOME', handicap: 3 }, /handicap 3/],
    ['a form that is not known', { handicap: { above: 1 } }, /handicap has a form that is not known/],
    ['a range without ends', { handicap: {} }, /form that is not known/],
    ['a list of objects', { venue: [{}] }, /form that is not known/],
    ['filters that are a list', ['HOME'], /not an object of conditions/],
    ['filters that are a text', 'HOME', /not an object of conditions/],
  ])('do not hold for %s, and say why', (_what, filters, reason) => {
    const match = matchContextFilters(filters, CONTEXT);
    expect(match.fits).toBe(false);
    expect(match.fits ? '' : explainUnmet(match.unmet, CONTEXT)).toMatch(reason);
  });

  test('never carry a whole situation or filter back', () => {
    const key = 'k'.repeat(10_000);
    const many = Array.from({ length: 200 }, () => 'a'.repeat(200));
    const situation = new Map([[key, many]]);
    for (const condition of ['b'.repeat(10_000), { above: many }]) {
      const match = matchContextFilters({ [key]: condition }, situation);
      expect(match.fits).toBe(false);
      expect((match.fits ? '' : explainUnmet(match.unmet, situation)).length).toBeLessThan(420);
    }
  });

  test.each([[null], [undefined], [{}]])('hold everywhere when there are none: %o', (filters) => {
    expect(matchContextFilters(filters, readContext({}))).toEqual({ fits: true, matched: [] });
  });
});

describe('a context', () => {
  test.each([
    [null, 'context'],
    ['HOME', 'context'],
    [['HOME'], 'context'],
    [{ venue: { is: 'HOME' } }, 'context.venue'],
    [{ venue: null }, 'context.venue'],
    [{ opponentTier: 'ELITE', opponent_tier: 'MID' }, 'context.opponent_tier'],
  ])('is refused when it is not values by key: %j', (given, path) => {
    expect(() => readContext(given)).toThrow(expect.objectContaining({ path }) as Error);
  });

  const members = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`k${index}`, true]));
  const values = (count: number) => Array.from({ length: count }, (_, index) => index);

  test('holds as much as is allowed', () => {
    expect(readContext(members(100)).size).toBe(100);
    expect(readContext({ tags: values(200) }).get('tags')).toHaveLength(200);
    expect(readContext({ ['k'.repeat(200)]: 'x'.repeat(200) }).size).toBe(1);
  });

  test.each([
    ['101 members', members(101), 'context: 101 members were given: 100 are allowed'],
    ['201 values', { tags: values(201) }, 'context.tags: 201 values were given: 200 are allowed'],
    [
      'a long text',
      { venue: ['HOME', 'x'.repeat(201)] },
      /^context.venue: "x{119}… is longer than 200 characters$/,
    ],
    ['a long key', { ['k'.repeat(201)]: 1 }, /^context: "k{119}… is a key of more than 200 characters$/],
  ])('is refused with %s', (_what, given, message) => {
    expect(() => readContext(given)).toThrow(message);
  });
});
