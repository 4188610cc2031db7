import { describe, expect, test } from 'vitest';
import { matchContextFilters } from '../../../src/modules/strategies/domain/match-context-filters.ts';
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
    expect(matchContextFilters(filters, CONTEXT)).toEqual({
      fits: false,
      reason: expect.stringMatching(reason) as string,
    });
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
});
