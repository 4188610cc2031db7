import { describe, expect, it } from 'vitest';
import { writeShaped } from '../../../../src/modules/teams/domain/dna/write-shaped.ts';
import { madeShape, madeValue } from './shape-cases.ts';

const write = (change: object): unknown => writeShaped(madeShape, { ...madeValue, ...change }, 'made');

describe('a vector that is written', () => {
  it('is stored under snake_case, a yes or no under the name its shape gives', () => {
    expect(write({})).toEqual({
      matches: 8,
      win_rate: 0.625,
      avg_goals: 1.5,
      is_strong: true,
      over_specialist: false,
      label: 'Fast',
      items: [{ name: 'First', size: 2 }],
    });
  });

  it('keeps six digits behind the point and no negative zero', () => {
    expect(write({ avgGoals: 0.123456789 })).toMatchObject({ avg_goals: 0.123457 });
    expect(write({ avgGoals: -0.0000001 })).toMatchObject({ avg_goals: 0 });
  });

  it('keeps null where a figure, a yes or no or a word is not known', () => {
    const unknown = { winRate: null, avgGoals: null, isStrong: null, isOverSpecialist: null, label: null };
    expect(write(unknown)).toMatchObject({ win_rate: null, avg_goals: null, is_strong: null, label: null });
  });

  it.each([
    ['NaN', { avgGoals: NaN }, 'made.avgGoals: NaN is not a finite number'],
    ['Infinity', { avgGoals: Infinity }, 'made.avgGoals: Infinity is not a finite number'],
    ['-Infinity', { avgGoals: -Infinity }, 'made.avgGoals: -Infinity is not a finite number'],
    ['an infinite count', { matches: Infinity }, 'made.matches: Infinity is not a finite number'],
    ['an unsafe count', { matches: 2 ** 53 }, 'made.matches: 9007199254740992 is a whole number beyond 2^53'],
    ['a count that is not whole', { matches: 8.5 }, 'made.matches: 8.5 is not a whole number from 0'],
    ['a negative count', { matches: -1 }, 'made.matches: -1 is not a whole number from 0'],
    ['a count of null', { matches: null }, 'made.matches: null is not a number'],
    ['a number as a text', { avgGoals: '1.5' }, 'made.avgGoals: "1.5" is not a number'],
    ['a text as a number', { label: 5 }, 'made.label: 5 is not a text'],
    ['a text with a NUL', { label: 'a\u0000' }, 'made.label: '],
    ['a text with a lone surrogate', { label: '\ud800' }, 'made.label: '],
    ['a yes or no as a number', { isStrong: 1 }, 'made.isStrong: 1 is neither true, false nor null'],
    ['an object for a list', { items: { 0: 'First' } }, 'made.items: {"0":"First"} is not a list'],
    ['a list of null', { items: null }, 'made.items: null is not a list'],
    ['a list for a group', { items: [[]] }, 'made.items[0]: [] is not an object'],
    ['null for a group', { items: [madeValue.items[0], null] }, 'made.items[1]: null is not an object'],
    ['an item with a member missing', { items: [{ name: 'x' }] }, 'made.items[0].size: undefined is missing'],
    ['an unknown member', { colour: 'red' }, 'made.colour: "red" is no member of this vector'],
    ['a stored name', { avg_goals: 1 }, 'made.avg_goals: 1 is no member of this vector'],
    ['constructor', { constructor: 1 }, 'made.constructor: 1 is no member of this vector'],
    ['a figure below its bound', { avgGoals: -10.1 }, 'made.avgGoals: -10.1 is below -10'],
    ['a figure above its bound', { avgGoals: 10.1 }, 'made.avgGoals: 10.1 is above 10'],
    ['a share above 1', { winRate: 1.01 }, 'made.winRate: 1.01 is above 1'],
    [
      'a figure of a small sample',
      { matches: 4 },
      'made.winRate: 0.625 rests on too small a sample: matches is 4, 5 are needed',
    ],
  ])('is refused for %s, and the path is told', (_case, change, message) => {
    expect(() => write(change)).toThrow(message);
  });

  it('is refused for a key that would change its prototype', () => {
    const poisoned: unknown = JSON.parse(JSON.stringify(madeValue).replace('{', '{"__proto__":{"a":1},'));
    expect(() => writeShaped(madeShape, poisoned, 'made')).toThrow('made.__proto__');
  });

  it('is refused for a missing member', () => {
    const { label, ...rest } = madeValue;
    expect(() => writeShaped(madeShape, rest, 'made')).toThrow('made.label: undefined is missing');
    expect(label).toBe('Fast');
  });

  it('takes the bounds themselves, and a figure at the least sample', () => {
    expect(write({ avgGoals: -10, matches: 5 })).toMatchObject({ avg_goals: -10, matches: 5 });
    expect(write({ avgGoals: 10, winRate: 1 })).toMatchObject({ avg_goals: 10, win_rate: 1 });
  });

  it('says nothing of a small sample where the figure is null', () => {
    expect(write({ matches: 0, winRate: null })).toMatchObject({ matches: 0, win_rate: null });
  });
});
