import type { ScoreGrid } from '../../../../quant/score-grid/score-grid.ts';
import type { Quote } from '../../../matches/domain/odds.ts';
import type { DivisionFit, HistoricResult } from '../fit-division.ts';
import { fixtureMeans } from '../fixture-means.ts';
import type { KnownFriction } from '../known-friction.ts';
import type { GoalForecast } from '../layers/goal-forecast.ts';
import { layerStack } from '../layers/layer-stack.ts';
import type { Layer } from '../layers/layer.ts';
import { forecastOfMarket, type MarketForecast } from '../layers/market-opinion.ts';
import type { ModelSettings } from '../model-settings.ts';
import { type DeviggedMarket, devigOffered } from './devig-offered.ts';
import type { FitAnswer } from './fit-layers.ts';
import type { BetMarket } from './market-bet.ts';
import { type AskedLines, type MatchupMarkets, matchupMarkets } from './matchup-markets.ts';
import { type MatchupOpinion, opinionOfOdds, opinionOfQuotes } from './matchup-opinion.ts';
import type { MatchupRequest } from './matchup-request.ts';
import { NoModelError } from './no-model-error.ts';
import { TeamNotRatedError } from './team-not-rated-error.ts';
import { type WeighedMarket, weighOdds } from './weigh-odds.ts';

/** What was known of a matchup at its instant. */
export interface MatchupFacts {
  readonly league: string;
  /** The results of the league within the history that is asked for. */
  readonly history: readonly HistoricResult[];
  readonly friction: KnownFriction;
  /** The stored fixture of the two with these sides; null when none was known. */
  readonly fixture: { readonly matchId: number; readonly quotes: readonly Quote[] } | null;
}

export interface Matchup {
  readonly request: MatchupRequest;
  readonly league: string;
  readonly matchId: number | null;
  readonly fits: readonly FittedLayer[];
  /** Sides that are rated by what newcomers were before, not by their own matches alone. */
  readonly newcomers: readonly number[];
  readonly layers: readonly Layer[];
  /** Of the trial that decides whether friction counts; null where friction has no weight, or no trial was known. */
  readonly frictionTrialId: string | null;
  readonly forecast: GoalForecast;
  readonly grid: ScoreGrid;
  readonly markets: MatchupMarkets;
  readonly market: (MatchupOpinion & { readonly means: MarketForecast | null }) | null;
  readonly odds: readonly WeighedMarket[];
}

/** The model behind a layer, with the settings that it was fitted with. */
export interface FittedLayer {
  readonly layer: 'BASE' | 'TIME_DECAY';
  readonly settings: ModelSettings;
  readonly fitted: DivisionFit;
}

/** What an exchange is taken to keep of its winnings where its quotes stand for the market. */
const EXCHANGE_COMMISSION = 0.05;

/**
 * Prices a matchup from what was known and the fits of it (those of `fitTaskOf`): takes the league's model without and with decay, lays
 * friction and the market on top, and reads every market from the one score distribution that comes out. The same facts and request
 * give the same bits.
 *
 * @throws NoModelError when the results determine no model, TeamNotRatedError when it says nothing of a side, InvalidInputError for
 * prices that are no book.
 */
export function calculateMatchup(
  request: MatchupRequest,
  facts: MatchupFacts,
  fits: readonly FitAnswer[],
): Matchup {
  const { model, weights, kelly } = request;
  const odds = devigOffered(request.odds, request.devigMethod);
  const opinion = opinionOf(odds, request, facts);
  const [base, decayed] = fitsOf(request, facts, fits);
  const bases = forecastBy(base, request, facts);
  const own = forecastBy(decayed, request, facts);
  const { layers, forecast, grid } = layerStack({
    base: bases,
    decayed: own,
    xi: model.xi,
    friction: facts.friction,
    market: opinion,
    weights,
  });
  return {
    request,
    league: facts.league,
    matchId: facts.fixture?.matchId ?? null,
    fits: [base, decayed],
    newcomers: own.newcomers,
    layers,
    frictionTrialId: facts.friction.trial?.id ?? null,
    forecast,
    grid,
    markets: matchupMarkets(grid, linesOf(request)),
    market: opinion && { ...opinion, means: forecastOfMarket(opinion, own) },
    odds: weighOdds(grid, odds, kelly),
  };
}

/** The lines asked for, and those of the given prices: what is weighed is priced, too. */
function linesOf({ lines, odds }: MatchupRequest): AskedLines {
  const given = (of: BetMarket): number[] =>
    odds.flatMap(({ market, line }) => (market === of && line !== null ? [line] : []));
  return {
    totals: [...lines.totals, ...given('OVER_UNDER')],
    handicaps: [...lines.handicaps, ...given('ASIAN_HANDICAP')],
  };
}

/** That of the prices in the request, else that of the benchmarks' quotes, which price a match at the home side's ground. */
function opinionOf(
  odds: readonly DeviggedMarket[],
  { devigMethod, isNeutral }: MatchupRequest,
  { fixture }: MatchupFacts,
): MatchupOpinion | null {
  const rules = { devigMethod, exchangeCommission: EXCHANGE_COMMISSION };
  return opinionOfOdds(odds) ?? opinionOfQuotes(isNeutral ? [] : (fixture?.quotes ?? []), rules);
}

/** Without decay and with it: one fit where nothing decays. */
function fitsOf(
  { model }: MatchupRequest,
  { league, history }: MatchupFacts,
  [first, second]: readonly FitAnswer[],
): readonly [FittedLayer, FittedLayer] {
  const require = (answer: FitAnswer | undefined): DivisionFit => {
    if (answer?.fitted) return answer.fitted;
    throw new NoModelError(league, history.length, answer?.refusal ?? 'none was made.');
  };
  return [
    { layer: 'BASE', settings: { ...model, xi: 0 }, fitted: require(first) },
    { layer: 'TIME_DECAY', settings: model, fitted: require(model.xi === 0 ? first : second) },
  ];
}

function forecastBy(
  { fitted, settings }: FittedLayer,
  { home, away, isNeutral }: MatchupRequest,
  { league }: MatchupFacts,
): GoalForecast & { readonly newcomers: readonly number[] } {
  const found = fixtureMeans(fitted, settings, { home, away, isNeutral });
  if (found.rated) return found;
  const { teamId, reason } = found;
  const matches = fitted.matchesByTeam.get(teamId) ?? 0;
  throw new TeamNotRatedError({ teamId, league, reason, matches, minTeamMatches: settings.minTeamMatches });
}
