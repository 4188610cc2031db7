import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decideSelection, requiredEdge } from '../../../src/modules/pipeline/domain/decide-selection.ts';
import { DEFAULT_RUN_CONFIG, type StrategyRule } from '../../../src/modules/pipeline/domain/run-config.ts';
import { factsOf, type MatchOfFacts } from '../../../src/modules/pipeline/domain/selection-facts.ts';
import { weighSelections } from '../../../src/modules/pipeline/domain/weigh-selections.ts';
import type {
  SegmentCondition,
  SegmentFactor,
} from '../../../src/modules/strategies/domain/segments/segment.ts';
import { scoreGrid } from '../../../src/quant/score-grid/score-grid.ts';
import { madePricedMatch, madeProfile } from './made-priced-match.ts';

const usual = madePricedMatch();
const rule: StrategyRule = {
  name: 'test',
  market: 'MATCH_RESULT',
  minEdge: 0.05,
  maxEdge: 0.25,
  minPrice: 1.2,
  maxPrice: 15,
};
const home = { market: 'MATCH_RESULT', side: 'HOME', price: 2.1 } as const;
const condition = (factor: SegmentFactor, value: string, minEdge: number | null): SegmentCondition => ({
  factor,
  value,
  minEdge,
});
const ask = (conditions: SegmentCondition[], match: MatchOfFacts = usual): number | null =>
  requiredEdge({ ...rule, conditions }, factsOf(match, home));

describe('conditions of a rule', () => {
  const tagged = madePricedMatch({ dna: { home: madeProfile(['FAST']), away: madeProfile(['TIRED']) } });
  const midweek = madePricedMatch({ fixture: { ...usual.fixture, kickOffAt: '2026-10-21T19:00:00.000Z' } });
  const stale = madePricedMatch({ freshness: { ...usual.freshness, status: 'STALE' } });
  const { away } = usual.model;
  const newcomer = madePricedMatch({ model: { ...usual.model, away: { ...away, isNewcomer: true } } });

  test.each<[SegmentFactor, string, MatchOfFacts]>([
    ['DIVISION', 'E0', usual],
    ['SELECTION', 'MATCH_RESULT HOME', usual],
    ['PRICE_BAND', '2.00-2.50', usual],
    ['CONTEXT', 'WEEKEND', usual],
    ['CONTEXT', 'LATE_SEASON', usual],
    ['CONTEXT', 'MIDWEEK', midweek],
    ['CONTEXT', 'EARLY_SEASON', midweek],
    ['CONTEXT', 'STALE_DATA', stale],
    ['CONTEXT', 'NEWCOMER', newcomer],
    ['BACKED_TAG', 'FAST', tagged],
    ['OPPONENT_TAG', 'TIRED', tagged],
  ])('of the segment %s %s hold for a selection that is in it', (factor, value, match) => {
    expect(ask([condition(factor, value, 0.08)], match)).toBe(0.08);
  });

  test.each<[SegmentFactor, string, MatchOfFacts]>([
    ['DIVISION', 'E1', usual],
    ['SELECTION', 'MATCH_RESULT AWAY', usual],
    ['PRICE_BAND', '1.50-2.00', usual],
    ['CONTEXT', 'MIDWEEK', usual],
    ['CONTEXT', 'STALE_DATA', usual],
    ['CONTEXT', 'NEWCOMER', usual],
    ['BACKED_TAG', 'TIRED', tagged],
    ['OPPONENT_TAG', 'FAST', tagged],
    ['EITHER_TAG', 'FAST', tagged],
    ['BACKED_TAG', 'FAST', usual],
  ])('of the segment %s %s ask nothing of a selection outside', (factor, value, match) => {
    expect(ask([condition(factor, value, null)], match)).toBe(0.05);
  });

  test('ask of a draw what the tags of either team ask', () => {
    const facts = factsOf(tagged, { ...home, side: 'DRAW' });
    expect(requiredEdge({ ...rule, conditions: [condition('EITHER_TAG', 'TIRED', 0.1)] }, facts)).toBe(0.1);
  });

  test('ask for the greatest edge of those that apply, the usual one included', () => {
    const of = (...edges: number[]): number | null =>
      ask(
        edges.map((minEdge, at) =>
          condition(at === 0 ? 'DIVISION' : 'CONTEXT', at === 0 ? 'E0' : 'WEEKEND', minEdge),
        ),
      );
    expect([of(0.08, 0.12), of(0.12, 0.08), of(0.01), of(-1, 0.06)]).toEqual([0.12, 0.12, 0.05, 0.06]);
  });

  test('exclude whatever edge is asked for elsewhere', () => {
    const excluded = condition('DIVISION', 'E0', null);
    const lenient = condition('CONTEXT', 'WEEKEND', -1);
    expect([ask([excluded, lenient]), ask([lenient, excluded])]).toEqual([null, null]);
  });

  test('refuse with a reason of their own before any other one', () => {
    const decide = (conditions: SegmentCondition[], edge: number): string =>
      decideSelection({ ...rule, conditions }, edge, factsOf(usual, home));
    const excluded = [condition('DIVISION', 'E0', null)];
    const strict = [condition('DIVISION', 'E0', 0.1)];
    expect([decide(excluded, 0.01), decide(excluded, 0.06), decide(excluded, 9)]).toEqual(
      Array(3).fill('SEGMENT_EXCLUDED'),
    );
    expect([decide(strict, 0.06), decide(strict, 0.1), decide(strict, 0.26)]).toEqual([
      'EDGE_BELOW_THRESHOLD',
      'KEPT',
      'MODEL_DISAGREES',
    ]);
    expect(decide([condition('DIVISION', 'E0', 0.5)], 0.4)).toBe('EDGE_BELOW_THRESHOLD');
  });

  test('take a selection in and out of a segment by its price before commission', () => {
    // An exchange's 2.02 is 1.969 after commission.
    const quote = {
      book: 'BFE',
      market: 'MATCH_RESULT',
      stage: 'PRE_MATCH',
      line: null,
      first: 2.02,
      draw: 3.4,
      second: 4,
      knownAt: '2026-05-15T16:00:00.000Z',
    } as const;
    const strategies = [{ ...rule, minEdge: -1, conditions: [condition('PRICE_BAND', '2.00-2.50', null)] }];
    const weighed = weighSelections(
      scoreGrid({ home: 1.6, away: 0.9 }),
      madePricedMatch({ quotes: [quote] }),
      {
        ...DEFAULT_RUN_CONFIG,
        strategies,
      },
    );
    expect(weighed.map(({ side, decision }) => [side, decision])).toEqual([
      ['HOME', 'SEGMENT_EXCLUDED'],
      ['DRAW', 'KEPT'],
      ['AWAY', 'KEPT'],
    ]);
  });

  test('never make a rule keep what it refuses without them', () => {
    const edges = fc.double({ min: -1, max: 1, noNaN: true });
    const conditions = fc.array(
      fc.record({
        factor: fc.constantFrom<SegmentFactor>(
          'DIVISION',
          'SELECTION',
          'PRICE_BAND',
          'CONTEXT',
          'BACKED_TAG',
        ),
        value: fc.constantFrom('E0', 'MATCH_RESULT HOME', '2.00-2.50', 'WEEKEND', 'FAST', 'TIRED'),
        minEdge: fc.option(edges),
      }),
      { maxLength: 5 },
    );
    const price = fc.double({ min: 1.01, max: 20, noNaN: true });
    fc.assert(
      fc.property(conditions, edges, price, (given, edge, at) => {
        const facts = factsOf(tagged, { ...home, price: at });
        const without = decideSelection(rule, edge, facts);
        const withThem = decideSelection({ ...rule, conditions: given }, edge, facts);
        if (without !== 'KEPT') expect(withThem).not.toBe('KEPT');
        else expect(['KEPT', 'SEGMENT_EXCLUDED', 'EDGE_BELOW_THRESHOLD']).toContain(withThem);
      }),
    );
  });
});
