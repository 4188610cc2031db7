import { expect, test } from 'vitest';
import { type GivenOdds, readGivenOdds } from '../../../../src/modules/models/domain/matchup/given-odds.ts';
import { InvalidInputError } from '../../../../src/shared/invalid-input-error.ts';

const result = (prices: GivenOdds['prices']): GivenOdds => ({ market: 'MATCH_RESULT', line: null, prices });
const total = (line: number | null, prices: GivenOdds['prices']): GivenOdds => ({
  market: 'OVER_UNDER',
  line,
  prices,
});

test('prices become bets in the order of the market, whatever the order in which they are given', () => {
  expect(readGivenOdds([result({ AWAY: 4.4, DRAW: 2.3, HOME: 2.7 }), total(2.25, { OVER: 1.9 })])).toEqual([
    {
      market: 'MATCH_RESULT',
      line: null,
      isComplete: true,
      offers: [
        { bet: { market: 'MATCH_RESULT', side: 'HOME' }, price: 2.7 },
        { bet: { market: 'MATCH_RESULT', side: 'DRAW' }, price: 2.3 },
        { bet: { market: 'MATCH_RESULT', side: 'AWAY' }, price: 4.4 },
      ],
    },
    {
      market: 'OVER_UNDER',
      line: 2.25,
      isComplete: false,
      offers: [{ bet: { market: 'OVER_UNDER', line: 2.25, side: 'OVER' }, price: 1.9 }],
    },
  ]);
});

test.each([
  ['odds[0].home', 'above 1', [result({ HOME: 1, DRAW: 3, AWAY: 4 })]],
  ['odds[0].draw', 'at most 1000000', [result({ HOME: 2, DRAW: 1e20 })]],
  ['odds[1].under', 'above 1', [result({ HOME: 2 }), total(2.5, { OVER: 2, UNDER: 0.5 })]],
  [
    'odds[0].over',
    'is no price of MATCH_RESULT: it takes home, draw, away',
    [result({ HOME: 2, OVER: 1.9 })],
  ],
  ['odds[0].draw', 'is no price of OVER_UNDER', [total(2.5, { OVER: 2, DRAW: 3 })]],
  ['odds[0]', 'needs a price of at least one of over, under', [total(2.5, {})]],
  ['odds[0].line', 'is missing', [total(null, { OVER: 2 })]],
  ['odds[0].line', 'multiple of 0.25 from 0 to 10', [total(2.3, { OVER: 2 })]],
  ['odds[0].line', 'from 0 to 10', [total(-0.5, { OVER: 2 })]],
  ['odds[0].line', 'from 0 to 10', [total(10.25, { OVER: 2 })]],
  ['odds[0].line', 'leave it out', [{ ...result({ HOME: 2 }), line: 0 }]],
  ['odds[1]', 'is given twice', [total(2.5, { OVER: 2 }), total(2.5, { UNDER: 2 })]],
  ['odds', '10 are allowed', Array.from({ length: 11 }, (_, line) => total(line, { OVER: 2 }))],
] as const)('refuses at %s: %s', (path, rule, given) => {
  const read = (): unknown => readGivenOdds(given);
  expect(read).toThrow(InvalidInputError);
  expect(read).toThrow(rule);
  expect(read).toThrow(new RegExp(`^${path.replaceAll(/[[\].]/g, String.raw`\$&`)}:`));
});
