import { expect, test } from 'vitest';
import {
  type GivenMatchupRequest,
  readMatchupRequest,
} from '../../../../src/modules/models/domain/matchup/matchup-request.ts';
import { AS_OF, givenRequest, RESULT_ODDS } from './made-matchup.ts';

const model = givenRequest().model;
const kelly = givenRequest().kelly;

test('a request that keeps the rules is taken as it is, its prices read', () => {
  const given = givenRequest({ odds: [RESULT_ODDS] });
  const { odds, ...rest } = readMatchupRequest(given, AS_OF);
  expect(rest).toEqual(Object.fromEntries(Object.entries(given).filter(([name]) => name !== 'odds')));
  expect(odds[0]?.offers).toHaveLength(3);
});

test.each<[string, Partial<GivenMatchupRequest>]>([
  ['away: 3 is the same club as home.', { away: 3 }],
  ['asOf: "2026-03-01T12:00:00.001Z" lies in the future.', { asOf: new Date(AS_OF.getTime() + 1) }],
  ['model.xi: 0.03 must be a finite number from 0 to 0.02.', { model: { ...model, xi: 0.03 } }],
  [
    'model.historyDays: 2000 must be a whole number from 1 to 1825.',
    { model: { ...model, historyDays: 2000 } },
  ],
  [
    'model.minTeamMatches: 0 must be a whole number from 1 to 1000.',
    { model: { ...model, minTeamMatches: 0 } },
  ],
  ['model.shrinkage: -1 must be a finite number from 0 to 1000.', { model: { ...model, shrinkage: -1 } }],
  [
    'layers.marketWeight: 2 must be a finite number from 0 to 1.',
    { weights: { frictionWeight: 0, marketWeight: 2 } },
  ],
  [
    'lines.totals[0]: -0.5 must be a multiple of 0.25 from 0 to 10.',
    { lines: { totals: [-0.5], handicaps: [] } },
  ],
  [
    'lines.handicaps[1]: 0.3 must be a multiple of 0.25 from -10 to 10.',
    { lines: { totals: [], handicaps: [1, 0.3] } },
  ],
  [
    'lines.totals: 21 lines are asked for; 20 are allowed.',
    { lines: { totals: Array.from({ length: 21 }, () => 1), handicaps: [] } },
  ],
  ['kelly.multiplier: 1.1 must be a finite number from 0 to 1.', { kelly: { ...kelly, multiplier: 1.1 } }],
  ['kelly.bankrollUnits: 0 must be a finite number above 0.', { kelly: { ...kelly, bankrollUnits: 0 } }],
])('refuses %s', (message, changes) => {
  expect(() => readMatchupRequest(givenRequest(changes), AS_OF)).toThrow(message);
});
