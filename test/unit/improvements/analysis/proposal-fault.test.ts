import { describe, expect, test } from 'vitest';
import { askedPatterns } from '../../../../src/modules/improvements/domain/analysis/asked-pattern.ts';
import { ANALYSIS_INSTRUCTIONS } from '../../../../src/modules/improvements/domain/analysis/build-analysis-prompt.ts';
import { findProposalFault } from '../../../../src/modules/improvements/domain/analysis/find-proposal-fault.ts';
import type {
  GivenAdjustment,
  GivenProposal,
} from '../../../../src/modules/improvements/domain/analysis/given-proposal.ts';
import { madeFindings, madeLibraryStrategy, madePattern, madeRule } from '../../../support/made-findings.ts';

/** P1 is of a segment, P2 of all bets, P3 of the library. */
const asked = askedPatterns(
  madeFindings({
    strategies: [{ kind: 'PIPELINE', rule: madeRule() }, madeLibraryStrategy()],
    patterns: [
      madePattern(),
      madePattern({ id: 'P2', segment: null }),
      madePattern({ id: 'P3', source: 'STRATEGY_RESULTS', strategyName: 'HOME_VALUE', segment: null }),
    ],
  }),
);

const REQUIRE: GivenAdjustment = { kind: 'REQUIRE_EDGE', parameter: null, value: 0.1 };
const EXCLUDE: GivenAdjustment = { kind: 'EXCLUDE', parameter: null, value: null };
const set = (parameter: GivenAdjustment['parameter'], value: number | null): GivenAdjustment => ({
  kind: 'SET',
  parameter,
  value,
});

const proposal = (changes: Partial<GivenProposal> = {}): GivenProposal => ({
  pattern: 'P1',
  adjustments: [REQUIRE],
  reasoning: 'Small edges are noise there.\nLarger ones held.',
  missingFactors: [{ factor: 'DIVISION', note: 'few goals' }],
  ...changes,
});

const faultOf = (...proposals: GivenProposal[]): string | null => findProposalFault({ proposals }, asked, 3);

describe('an answer', () => {
  test.each<[string, GivenProposal[]]>([
    ['with nothing to propose', []],
    ['with one proposal', [proposal()]],
    ['with the highest edge that is possible', [proposal({ adjustments: [{ ...REQUIRE, value: 0.25 }] })]],
    ['that gives a segment up', [proposal({ adjustments: [EXCLUDE], missingFactors: [] })]],
    [
      'about each pattern',
      [
        proposal({ pattern: 'P3', adjustments: [set('minEdge', 0.08)] }),
        proposal(),
        proposal({ pattern: 'P2', adjustments: [set('minEdge', 0.07), set('maxPrice', 4)] }),
      ],
    ],
    [
      'with figures and symbols',
      [proposal({ reasoning: 'Mean -3 % (p < 0.01) & 60 bets; edge >= 0.1 helps.' })],
    ],
  ])('%s has no fault', (_what, proposals) => {
    expect(faultOf(...proposals)).toBeNull();
  });

  test.each<[string, GivenProposal[], RegExp]>([
    ['that invents a pattern', [proposal({ pattern: 'P9' })], /"P9", which was not asked about/],
    ['that speaks twice of one', [proposal(), proposal()], /twice of "P1"/],
    [
      'with more proposals than are allowed',
      ['P1', 'P2', 'P3', 'P4'].map((pattern) => proposal({ pattern })),
      /4 proposals, of at most 3/,
    ],
    ['that changes nothing', [proposal({ adjustments: [] })], /changes nothing/],
    [
      'with the present edge',
      [proposal({ adjustments: [{ ...REQUIRE, value: 0.05 }] })],
      /0\.05 is not above 0\.05/,
    ],
    ['with a lower edge', [proposal({ adjustments: [{ ...REQUIRE, value: -1 }] })], /not above 0\.05/],
    [
      'with an edge above the highest',
      [proposal({ adjustments: [{ ...REQUIRE, value: 0.26 }] })],
      /at most 0\.25/,
    ],
    [
      'with an edge that is no number',
      [proposal({ adjustments: [{ ...REQUIRE, value: Number.NaN }] })],
      /NaN is not/,
    ],
    [
      'without the edge',
      [proposal({ adjustments: [{ ...REQUIRE, value: null }] })],
      /REQUIRE_EDGE has no value/,
    ],
    [
      'that excludes by a number',
      [proposal({ adjustments: [{ ...EXCLUDE, value: 0.1 }] })],
      /EXCLUDE takes no value/,
    ],
    [
      'with two changes of a segment',
      [proposal({ adjustments: [REQUIRE, EXCLUDE] })],
      /changes the same twice/,
    ],
    [
      'with a number of the rule because of a segment',
      [proposal({ adjustments: [set('minEdge', 0.1)] })],
      /SET minEdge, which is not offered/,
    ],
    [
      'with a parameter beside an edge of a segment',
      [proposal({ adjustments: [{ ...REQUIRE, parameter: 'maxEdge' }] })],
      /REQUIRE_EDGE maxEdge, which is not offered/,
    ],
    [
      'that excludes all bets of a strategy',
      [proposal({ pattern: 'P2', adjustments: [EXCLUDE] })],
      /EXCLUDE, which is not offered/,
    ],
    [
      'with SET of nothing',
      [proposal({ pattern: 'P2', adjustments: [set(null, 1)] })],
      /SET, which is not offered/,
    ],
    [
      'with two numbers for one parameter',
      [proposal({ pattern: 'P2', adjustments: [set('minEdge', 0.1), set('minEdge', 0.2)] })],
      /changes the same twice/,
    ],
    [
      'that lowers minPrice',
      [proposal({ pattern: 'P2', adjustments: [set('minPrice', 1.1)] })],
      /minPrice 1\.1 is not above 1\.2/,
    ],
    [
      'that raises maxPrice',
      [proposal({ pattern: 'P2', adjustments: [set('maxPrice', 20_000)] })],
      /not at least 1\.2 and below 15/,
    ],
    [
      'with maxPrice below minPrice',
      [proposal({ pattern: 'P2', adjustments: [set('maxPrice', 1)] })],
      /not at least 1\.2/,
    ],
    ['that raises maxEdge', [proposal({ pattern: 'P2', adjustments: [set('maxEdge', 0.3)] })], /below 0\.25/],
    [
      'with an edge that is not evaluated of the library',
      [proposal({ pattern: 'P3', adjustments: [set('minEdge', 0.09)] })],
      /0\.09 is not one of 0\.08, 0\.12/,
    ],
    ['without reasoning', [proposal({ reasoning: ' \n ' })], /reasoning has not 1 to 2000 characters/],
    ['with endless reasoning', [proposal({ reasoning: 'x'.repeat(2_001) })], /reasoning has not 1 to 2000/],
    ['with a control character', [proposal({ reasoning: 'a\u001b[31mred' })], /control or formatting/],
    ['with text that runs backwards', [proposal({ reasoning: 'a\u202eb' })], /control or formatting/],
    ['with a tag', [proposal({ reasoning: 'see <img src=x onerror=alert(1)>' })], /markup/],
    ['with a tag in other clothes', [proposal({ reasoning: '&lt;script&gt;' })], /markup/],
    ['with a link', [proposal({ reasoning: 'apply [here](javascript:0)' })], /markup/],
    ['with an address', [proposal({ reasoning: 'see https://example.org/pay' })], /markup or an address/],
    [
      'that repeats what it was told',
      [proposal({ reasoning: `I was told: ${ANALYSIS_INSTRUCTIONS.split('\n')[2]?.toUpperCase() ?? ''}` })],
      /repeats the instructions/,
    ],
    [
      'with a note of several lines',
      [proposal({ missingFactors: [{ factor: 'SCHEDULE', note: 'a\nb' }] })],
      /note on SCHEDULE contains a control or formatting character or a line break/,
    ],
    [
      'with a note that is too long',
      [proposal({ missingFactors: [{ factor: 'SCHEDULE', note: 'x'.repeat(301) }] })],
      /note on SCHEDULE has not 1 to 300/,
    ],
    [
      'with one factor twice',
      [proposal({ missingFactors: [1, 2].map((one) => ({ factor: 'SCHEDULE', note: `${one}` })) })],
      /SCHEDULE twice/,
    ],
    [
      'with six factors',
      [
        proposal({
          missingFactors: (
            ['DIVISION', 'MARKET_SIDE', 'PRICE_LEVEL', 'MARKET_MOVES', 'SCHEDULE', 'LINE_UPS'] as const
          ).map((factor) => ({ factor, note: 'so' })),
        }),
      ],
      /6 missing factors/,
    ],
    [
      'with one fault among good proposals',
      [proposal({ pattern: 'P2', adjustments: [set('minEdge', 0.1)] }), proposal({ adjustments: [] })],
      /P1 changes nothing/,
    ],
  ])('%s is told of', (_what, proposals, fault) => {
    expect(faultOf(...proposals)).toMatch(fault);
  });
});
