import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readShaped } from '../../../../src/modules/teams/domain/dna/read-shaped.ts';
import { storedNameOf } from '../../../../src/modules/teams/domain/dna/stored-key.ts';
import { writeShaped } from '../../../../src/modules/teams/domain/dna/write-shaped.ts';
import { madeShape, madeValue } from './shape-cases.ts';

const rounded = (value: number): number => Number(value.toFixed(6)) + 0;

describe('a vector that is read', () => {
  it('is what was written, rounded to six digits', () => {
    const figure = (min: number, max: number) => fc.double({ min, max, noNaN: true });
    const value = fc.record({
      matches: fc.integer({ min: 5, max: Number.MAX_SAFE_INTEGER }),
      winRate: fc.option(figure(0, 1)),
      avgGoals: fc.option(figure(-10, 10)),
      isStrong: fc.option(fc.boolean()),
      isOverSpecialist: fc.option(fc.boolean()),
      label: fc.option(fc.string()),
      items: fc.array(fc.record({ name: fc.option(fc.string()), size: fc.option(figure(-1e6, 1e6)) })),
    });
    fc.assert(
      fc.property(value, (written) => {
        const stored: unknown = JSON.parse(JSON.stringify(writeShaped(madeShape, written, 'made')));
        expect(readShaped(madeShape, stored)).toEqual({
          ...written,
          winRate: written.winRate === null ? null : rounded(written.winRate),
          avgGoals: written.avgGoals === null ? null : rounded(written.avgGoals),
          items: written.items.map((item) => ({
            ...item,
            size: item.size === null ? null : rounded(item.size),
          })),
        });
      }),
    );
  });

  it('is read around members of another form, which are null', () => {
    const stored = {
      matches: 2 ** 53,
      win_rate: '62 %',
      avg_goals: [1],
      is_strong: 'yes',
      over_specialist: true,
      label: 5,
      items: [{ name: 'First', size: 2, more: 1 }, 'Second', null],
      else: 'kept in the raw vector',
    };
    expect(readShaped(madeShape, stored)).toEqual({
      matches: null,
      winRate: null,
      avgGoals: null,
      isStrong: null,
      isOverSpecialist: true,
      label: null,
      items: [{ name: 'First', size: 2 }, null, null],
    });
  });

  it.each([
    { stored: null },
    { stored: 'text' },
    { stored: 5 },
    { stored: true },
    { stored: [] },
    { stored: [madeValue] },
  ])('is null where no object is stored: $stored', ({ stored }) => {
    expect(readShaped(madeShape, stored)).toBeNull();
  });

  it('has every member, null where the stored one is missing', () => {
    expect(readShaped(madeShape, {})).toEqual({
      matches: null,
      winRate: null,
      avgGoals: null,
      isStrong: null,
      isOverSpecialist: null,
      label: null,
      items: null,
    });
  });
});

describe('the stored name of a member', () => {
  it('is its own where its shape names one, else that of its field', () => {
    const { isOverSpecialist, isStrong, avgGoals } = madeShape.fields;
    expect(storedNameOf('isOverSpecialist', isOverSpecialist)).toBe('over_specialist');
    expect(storedNameOf('isStrong', isStrong)).toBe('is_strong');
    expect(storedNameOf('avgGoals', avgGoals)).toBe('avg_goals');
  });
});
