import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSegmentFault } from '../../../src/modules/strategies/domain/segments/find-segment-fault.ts';
import {
  SEGMENT_FACTORS,
  type SegmentFactor,
} from '../../../src/modules/strategies/domain/segments/segment.ts';
import {
  type SelectionFacts,
  segmentsOf,
} from '../../../src/modules/strategies/domain/segments/segments-of.ts';

const facts: SelectionFacts = {
  division: 'E0',
  market: 'MATCH_RESULT',
  side: 'HOME',
  price: 2.1,
  kickOffAt: new Date('2026-05-16T14:00:00Z'),
  isStale: false,
  hasNewcomer: false,
  homeTags: ['TIRED', 'FAST', 'FAST'],
  awayTags: ['SLOW'],
};
const textsOf = (changes: Partial<SelectionFacts>, ...factors: SegmentFactor[]): string[] =>
  segmentsOf({ ...facts, ...changes })
    .filter(({ factor }) => factors.includes(factor))
    .map(({ factor, value }) => `${factor} ${value}`);

describe('the segments of a selection', () => {
  test('are told by every factor, tags once and in order', () => {
    expect(segmentsOf(facts)).toEqual([
      { factor: 'DIVISION', value: 'E0' },
      { factor: 'SELECTION', value: 'MATCH_RESULT HOME' },
      { factor: 'PRICE_BAND', value: '2.00-2.50' },
      { factor: 'CONTEXT', value: 'WEEKEND' },
      { factor: 'CONTEXT', value: 'LATE_SEASON' },
      { factor: 'BACKED_TAG', value: 'FAST' },
      { factor: 'BACKED_TAG', value: 'TIRED' },
      { factor: 'OPPONENT_TAG', value: 'SLOW' },
    ]);
  });

  test.each([
    [1.01, '1.00-1.50'],
    [1.49, '1.00-1.50'],
    [1.5, '1.50-2.00'],
    [9.99, '6.00-10.00'],
    [10, '10.00-'],
    [500, '10.00-'],
  ])('have of the price %d the band %s', (price, band) => {
    expect(textsOf({ price }, 'PRICE_BAND')).toEqual([`PRICE_BAND ${band}`]);
  });

  test.each([
    // Late on Monday in London, and Tuesday in summer time.
    ['2026-05-18T22:59:00Z', 'WEEKEND', 'LATE_SEASON'],
    ['2026-05-18T23:00:00Z', 'MIDWEEK', 'LATE_SEASON'],
    ['2026-08-07T19:00:00Z', 'WEEKEND', 'EARLY_SEASON'],
    ['2026-11-05T20:00:00Z', 'MIDWEEK', 'MID_SEASON'],
    ['2027-02-28T12:00:00Z', 'WEEKEND', 'MID_SEASON'],
    ['2027-03-01T12:00:00Z', 'WEEKEND', 'LATE_SEASON'],
  ])('have of a kick-off at %s the contexts %s and %s', (kickOffAt, ofWeek, ofSeason) => {
    expect(textsOf({ kickOffAt: new Date(kickOffAt) }, 'CONTEXT')).toEqual([
      `CONTEXT ${ofWeek}`,
      `CONTEXT ${ofSeason}`,
    ]);
  });

  test('tell the tags of both teams together where no team is backed', () => {
    const tags = ['BACKED_TAG', 'OPPONENT_TAG', 'EITHER_TAG'] as const;
    const either = ['EITHER_TAG FAST', 'EITHER_TAG SLOW', 'EITHER_TAG TIRED'];
    expect(textsOf({ market: 'OVER_UNDER', side: 'OVER' }, ...tags)).toEqual(either);
    expect(textsOf({ side: 'DRAW' }, ...tags)).toEqual(either);
    expect(textsOf({ side: 'AWAY' }, ...tags)).toEqual([
      'BACKED_TAG SLOW',
      'OPPONENT_TAG FAST',
      'OPPONENT_TAG TIRED',
    ]);
  });

  test('are none of those that no bet can be in', () => {
    const selection = fc.constantFrom(
      ...(['HOME', 'DRAW', 'AWAY'] as const).map((side) => ({ market: 'MATCH_RESULT' as const, side })),
      ...(['OVER', 'UNDER'] as const).map((side) => ({ market: 'OVER_UNDER' as const, side })),
      ...(['HOME', 'AWAY'] as const).map((side) => ({ market: 'ASIAN_HANDICAP' as const, side })),
    );
    const other = fc.record({
      price: fc.double({ min: 1.01, max: 10_000, noNaN: true }),
      kickOffAt: fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
      isStale: fc.boolean(),
      hasNewcomer: fc.boolean(),
    });
    fc.assert(
      fc.property(selection, other, (one, changes) => {
        expect(segmentsOf({ ...facts, ...one, ...changes }).map(findSegmentFault)).not.toContainEqual(
          expect.any(String),
        );
      }),
    );
  });
});

describe('a segment that no bet can be in', () => {
  test.each<[SegmentFactor, string]>([
    ['DIVISION', 'Premier League'],
    ['SELECTION', 'MATCH_RESULT OVER'],
    ['SELECTION', 'HOME'],
    ['PRICE_BAND', '2.0-2.5'],
    ['CONTEXT', 'weekend'],
  ])('of %s is %s', (factor, value) => {
    expect(findSegmentFault({ factor, value })).toEqual(expect.any(String));
  });

  test('is none of a tag: those of other sources have any name', () => {
    const tags = (Object.keys(SEGMENT_FACTORS) as SegmentFactor[]).filter((factor) =>
      factor.endsWith('_TAG'),
    );
    expect(tags.map((factor) => findSegmentFault({ factor, value: 'anything' }))).toEqual([null, null, null]);
  });
});
