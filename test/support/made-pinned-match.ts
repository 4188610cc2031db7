import type { PinnedMatch } from '../../src/modules/experiments/domain/arm-bets.ts';
import type { Fixture, SizedMatch, UsableQuote } from '../../src/modules/pipeline/domain/match-state.ts';
import { DEFAULT_RUN_CONFIG, type StrategyRule } from '../../src/modules/pipeline/domain/run-config.ts';

/** A rule that backs home wins, draws and away wins from an edge of five per cent. */
export const VALUE_RULE: StrategyRule = {
  name: 'match-result-value',
  market: 'MATCH_RESULT',
  minEdge: 0.05,
  maxEdge: 0.25,
  minPrice: 1.2,
  maxPrice: 15,
};

export interface MadeDecision {
  readonly id?: string;
  readonly asOf?: string;
  /** 1X2 prices by book. */
  readonly prices?: Readonly<Record<string, readonly [home: number, draw: number, away: number]>>;
  readonly quotes?: readonly UsableQuote[];
  readonly matches?: number;
  readonly isShadowed?: boolean;
  readonly config?: PinnedMatch['config'];
  readonly homeTags?: readonly string[];
  readonly fixture?: Partial<Fixture>;
}

/**
 * A decision on Arsenal - Leeds, 17 January 2026 at 15:00, forecast as 52.3 - 28.1 - 19.6 %: home wins at 2.1 have an edge of 9.8 %, and
 * no other price one.
 */
export function madeDecision(made: MadeDecision = {}): PinnedMatch {
  const {
    id = 'entry-1',
    asOf = '2026-01-16T17:00:00.000Z',
    prices = { B365: [2.1, 3.3, 4] },
    quotes = [],
    matches = 500,
    isShadowed = false,
    config = DEFAULT_RUN_CONFIG,
    homeTags = [],
    fixture = {},
  } = made;
  const results = Object.entries(prices).map(([book, [first, draw, second]]): UsableQuote => ({
    book,
    market: 'MATCH_RESULT',
    stage: 'PRE_MATCH',
    line: null,
    first,
    draw,
    second,
    knownAt: asOf,
  }));
  return { auditEntryId: id, asOf: new Date(asOf), config, match: sizedMatch() };

  function sizedMatch(): SizedMatch {
    const rating = { attack: 0, defence: 0, matches: 40, isNewcomer: false };
    return {
      fixture: {
        matchId: 7,
        division: 'E0',
        season: '2025/26',
        home: { teamId: 1, name: 'Arsenal' },
        away: { teamId: 2, name: 'Leeds' },
        kickOffAt: '2026-01-17T15:00:00.000Z',
        ...fixture,
      },
      freshness: { status: 'FRESH', newestResultOn: '2026-01-12', ageDays: 4 },
      quotes: [...results, ...quotes],
      dna: {
        home: {
          recordId: '1',
          asOf,
          inputsHash: 'c'.repeat(64),
          tier: null,
          style: null,
          tags: homeTags,
          measures: {},
        },
        away: null,
      },
      friction: { features: null, trial: null },
      model: {
        kind: 'DIXON_COLES',
        xi: 0,
        shrinkage: 0,
        referenceDay: '2026-01-16',
        firstMatchOn: '2023-08-11',
        lastMatchOn: '2026-01-12',
        matches,
        weightSum: matches,
        logLikelihood: 0,
        intercept: 0,
        homeAdvantage: 0,
        rho: -0.13,
        covariance: 0,
        home: rating,
        away: rating,
        inputsHash: 'a'.repeat(64),
        baseInputsHash: 'b'.repeat(64),
        newcomers: [],
      },
      layers: [],
      market: null,
      // H/D/A 0.5227934517 0.2810308521 0.1961756963: a published reference grid.
      forecast: { means: { home: 1.6, away: 0.9 }, rho: -0.13, covariance: 0 },
      probabilities: { home: 0.5228, draw: 0.281, away: 0.1962, over25: 0.45, bothTeamsToScore: 0.48 },
      selections: [],
      validation: {
        openUnits: { match: 3, league: 15, day: 25 },
        openBets: [{ market: 'MATCH_RESULT', side: 'HOME', line: null, stakeUnits: 3 }],
        drift: { status: 'NONE', asOf: null, action: isShadowed ? 'SHADOW' : null },
        isShadowed,
      },
      review: null,
      sizing: { match: 1, league: 1, day: 1, run: 1 },
    };
  }
}
