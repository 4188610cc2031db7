import { describe, expect, test } from 'vitest';
import { fitDivision } from '../../../../src/modules/models/domain/fit-division.ts';
import { fixtureMeans } from '../../../../src/modules/models/domain/fixture-means.ts';
import {
  calculateMatchup,
  type Matchup,
  type MatchupFacts,
} from '../../../../src/modules/models/domain/matchup/calculate-matchup.ts';
import { fitLayers, fitTaskOf } from '../../../../src/modules/models/domain/matchup/fit-layers.ts';
import type { MatchupRequest } from '../../../../src/modules/models/domain/matchup/matchup-request.ts';
import { NoModelError } from '../../../../src/modules/models/domain/matchup/no-model-error.ts';
import { TeamNotRatedError } from '../../../../src/modules/models/domain/matchup/team-not-rated-error.ts';
import type { Quote } from '../../../../src/modules/matches/domain/odds.ts';
import { devig } from '../../../../src/quant/devig/devig.ts';
import { matchResultProbabilities } from '../../../../src/quant/score-grid/match-result-probabilities.ts';
import { totalSettlement } from '../../../../src/quant/score-grid/total-settlement.ts';
import { madeFacts, madeHistory, madeRequest, RESULT_ODDS, TOTAL_ODDS } from './made-matchup.ts';

function matchupOf(request: MatchupRequest, facts: MatchupFacts): Matchup {
  return calculateMatchup(request, facts, fitLayers(fitTaskOf(request, facts.history)));
}

const quote = (book: string, prices: Partial<Quote>): Quote => ({
  market: 'MATCH_RESULT',
  stage: 'PRE_MATCH',
  line: null,
  book,
  first: 2,
  draw: 3.4,
  second: 4,
  ...prices,
});

describe('a matchup', () => {
  test('is priced by the fit of its league as of its day, without decay and with it', () => {
    const request = madeRequest();
    const { fits, layers, forecast } = matchupOf(request, madeFacts());
    const fit = (xi: number): ReturnType<typeof fitDivision> =>
      fitDivision(madeHistory(), '2026-03-01', { ...request.model, xi });
    expect(fits.map(({ layer, fitted }) => [layer, fitted.inputsHash])).toEqual([
      ['BASE', fit(0).inputsHash],
      ['TIME_DECAY', fit(0.0018).inputsHash],
    ]);
    const sides = { home: 3, away: 6, isNeutral: false };
    const base = fixtureMeans(fit(0), request.model, sides);
    const decayed = fixtureMeans(fit(0.0018), request.model, sides);
    expect(layers[0]?.forecast).toMatchObject(base.rated ? { means: base.means, rho: base.rho } : {});
    expect(forecast).toMatchObject(decayed.rated ? { means: decayed.means, rho: decayed.rho } : {});
  });

  test('has no home advantage on neutral ground', () => {
    const atHome = matchupOf(madeRequest(), madeFacts());
    const neutral = matchupOf(madeRequest({ isNeutral: true }), madeFacts());
    const advantage = atHome.fits[1]?.fitted.fit.homeAdvantage ?? Number.NaN;
    expect(neutral.forecast.means.home).toBeCloseTo(atHome.forecast.means.home * Math.exp(-advantage), 12);
    expect(neutral.forecast.means.away).toBe(atHome.forecast.means.away);
  });

  test('is the same to the bit when calculated again, and whatever the order of the results', () => {
    const odds = [RESULT_ODDS, TOTAL_ODDS];
    const request = madeRequest({ odds, weights: { frictionWeight: 0, marketWeight: 0.3 } });
    const once = matchupOf(request, madeFacts());
    expect(matchupOf(request, madeFacts())).toEqual(once);
    const reversed = matchupOf(request, madeFacts({ history: madeHistory().reverse() }));
    expect(reversed.grid).toEqual(once.grid);
    expect(reversed.odds).toEqual(once.odds);
  });

  test.each(['POISSON', 'DIXON_COLES', 'BIVARIATE_POISSON'] as const)('can be priced by %s', (kind) => {
    const model = { ...madeRequest().model, kind };
    const { fits, markets, grid } = matchupOf(madeRequest({ model }), madeFacts());
    expect(fits.map(({ fitted }) => fitted.fit.kind)).toEqual([kind, kind]);
    expect(markets.matchResult.home.probability).toBe(matchResultProbabilities(grid).home);
  });

  test('without results has no model, and says nothing of a team without enough of them', () => {
    expect(() => matchupOf(madeRequest(), madeFacts({ history: [] }))).toThrow(NoModelError);
    const few = { ...madeRequest().model, newcomers: 'SKIP' as const, minTeamMatches: 29 };
    const act = (): unknown => matchupOf(madeRequest({ model: few }), madeFacts());
    expect(act).toThrow(TeamNotRatedError);
    expect(act).toThrow(
      expect.objectContaining({
        teamId: 3,
        league: 'E0',
        reason: 'TOO_FEW_MATCHES',
        matches: 28,
        minTeamMatches: 29,
      }),
    );
  });

  test('of results that determine nothing has no model, with the reason of the fit', () => {
    const [first] = madeHistory();
    const history = first ? [{ ...first, homeGoals: 0, awayGoals: 0 }] : [];
    const act = (): unknown => matchupOf(madeRequest(), madeFacts({ history }));
    expect(act).toThrow(expect.objectContaining({ code: 'NO_CONVERGENCE', matches: 1 }));
  });
});

describe('the market', () => {
  const weights = { frictionWeight: 0, marketWeight: 1 };

  test('is that of the given odds, whose de-vigged 1X2 and total come out at weight 1', () => {
    const request = madeRequest({ odds: [TOTAL_ODDS, RESULT_ODDS], weights });
    const fixture = { matchId: 7, quotes: [quote('PS', {})] };
    const { market, grid } = matchupOf(request, madeFacts({ fixture }));
    const [home = 0, draw = 0, away = 0] = devig('SHIN', [2.7, 2.3, 4.4]).probabilities;
    expect(market).toMatchObject({ book: null, matchResult: { home, draw, away } });
    const result = matchResultProbabilities(grid);
    expect(result.home).toBeCloseTo(home, 6);
    expect(result.draw).toBeCloseTo(draw, 6);
    expect(result.away).toBeCloseTo(away, 6);
  });

  test('is that of the sharpest book that quotes the fixture when no 1X2 is given', () => {
    const quotes = [
      quote('B365', { first: 2.1 }),
      quote('PS', {}),
      quote('PS', { market: 'OVER_UNDER', line: 2.5, first: 1.9, draw: null, second: 2 }),
    ];
    const request = madeRequest({ odds: [TOTAL_ODDS], weights });
    const { market, matchId, grid } = matchupOf(request, madeFacts({ fixture: { matchId: 7, quotes } }));
    const [home = 0] = devig('SHIN', [2, 3.4, 4]).probabilities;
    const [over = 0] = devig('SHIN', [1.9, 2]).probabilities;
    expect(matchId).toBe(7);
    expect(market).toMatchObject({ book: 'PS', total: { line: 2.5, over } });
    expect(market?.matchResult.home).toBe(home);
    expect(totalSettlement(grid, 'OVER', 2.5).win).toBeCloseTo(over, 6);
  });

  test.each([
    [1.5, { OVER: 1.3, UNDER: 3.4 }],
    [0.5, { OVER: 1.05, UNDER: 11 }],
  ])(
    'is that of 1X2 alone beside a total of %d, which says little of how many goals there are',
    (line, prices) => {
      const odds = [RESULT_ODDS, { ...TOTAL_ODDS, line, prices }];
      const { market, odds: weighed } = matchupOf(madeRequest({ odds, weights }), madeFacts());
      expect(market).toMatchObject({ total: null, means: { isTotalMet: false, forecast: { rho: 0 } } });
      expect(weighed).toHaveLength(2);
    },
  );

  test('is none on neutral ground without given odds: quotes price the ground of the home side', () => {
    const facts = madeFacts({ fixture: { matchId: 7, quotes: [quote('PS', {})] } });
    const weights = { frictionWeight: 0, marketWeight: 1 };

    expect(matchupOf(madeRequest({ weights }), facts).market).not.toBeNull();
    expect(matchupOf(madeRequest({ weights, isNeutral: true }), facts).market).toBeNull();
    const given = matchupOf(madeRequest({ weights, isNeutral: true, odds: [RESULT_ODDS] }), facts);
    expect(given.market).not.toBeNull();
  });

  test('is none without 1X2 prices', () => {
    const { market, layers } = matchupOf(madeRequest({ odds: [TOTAL_ODDS], weights }), madeFacts());
    expect(market).toBeNull();
    expect(layers[3]).toMatchObject({ weight: 0, idleReason: 'NO_MARKET_KNOWN' });
  });
});

describe('lines', () => {
  test('that are priced or asked for are among the markets', () => {
    const handicap = { market: 'ASIAN_HANDICAP' as const, line: -2.25, prices: { HOME: 3, AWAY: 1.4 } };
    const request = madeRequest({
      odds: [handicap, { ...TOTAL_ODDS, line: 2.75 }],
      lines: { totals: [5.5], handicaps: [2.5] },
    });
    const { markets } = matchupOf(request, madeFacts());
    expect(markets.totals.map(({ line }) => line)).toEqual([0.5, 1.5, 2.5, 2.75, 3.5, 4.5, 5.5]);
    const lines = markets.asianHandicaps.map(({ line }) => line);
    expect([lines[0], lines.at(-1), lines.length]).toEqual([-2.25, 2.5, 19]);
  });
});
