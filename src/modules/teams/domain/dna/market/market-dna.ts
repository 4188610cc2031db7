import type { LeagueSeason, TeamSeason } from '../league-season.ts';
import type { Shaped } from '../shape.ts';
import { compareFigures } from '../compare-figures.ts';
import { PRICED_FAMILIES, type Family, type PricedFamily } from './family.ts';
import { familyRecords, leagueRates } from './family-record.ts';
import { CONFIDENCE, MARKET_MINIMUMS } from './market-minimums.ts';
import type { MarketFamilyFigures, marketShape } from './market-shape.ts';
import { meanOf } from './mean-of.ts';
import { normalQuantile } from './normal-quantile.ts';
import { returnsOf, roiBound } from './returns.ts';
import { wilsonBound } from './wilson-bound.ts';

type Figures = Shaped<MarketFamilyFigures>;

const Z = normalQuantile(CONFIDENCE);
const { bets: LEAST_BETS, matches: LEAST_MATCHES } = MARKET_MINIMUMS;

/**
 * What betting on a team would have brought: for each kind of bet one unit on every match, at the best net price before the
 * match among the books that take bets (never averages or maxima over books). ROI = profit / turnover without returned stakes;
 * edge = fair closing probability x price - 1 and CLV = price / closing price - 1, both by the season's one benchmark and, in
 * handicaps, at the same line only. The best strategy has the highest one-sided 90 % lower bound of ROI, the first in the order
 * of the kinds where bounds are equal. A specialist's share of matches has its one-sided 90 % lower Wilson bound above the
 * league's share.
 */
export function marketDna(team: TeamSeason, league: LeagueSeason): Shaped<typeof marketShape> {
  const figures = (family: Family): Figures => figuresOf(family, team, league);
  const priced = PRICED_FAMILIES.map((family) => ({ family, figures: figures(family) }));
  const tested = priced.filter((one) => one.figures.bets >= LEAST_BETS);
  const best = bestOf(priced);
  return {
    benchmark: league.benchmark,
    bestStrategy: best?.family ?? null,
    empiricalProfile: {
      avgClv: best?.figures.avgClv ?? null,
      avgEdge: best?.figures.avgEdge ?? null,
      sampleSize: best?.figures.betsWithClose ?? 0,
      isOverSpecialist: isSpecialist(figures('OVER_25')),
      isUnderSpecialist: isSpecialist(figures('UNDER_25')),
      isBttsNoSpecialist: isSpecialist(figures('BTTS_NO')),
      isBttsYesSpecialist: isSpecialist(figures('BTTS_YES')),
    },
    profitableStrategies: tested.filter((one) => (one.figures.roi ?? 0) > 0).length,
    totalStrategiesTested: tested.length,
    matches: team.games.length,
    families: {
      over25: figures('OVER_25'),
      under25: figures('UNDER_25'),
      win: figures('WIN'),
      draw: figures('DRAW'),
      loss: figures('LOSS'),
      handicap: figures('HANDICAP'),
      bttsYes: figures('BTTS_YES'),
      bttsNo: figures('BTTS_NO'),
    },
  };
}

function figuresOf(family: Family, team: TeamSeason, league: LeagueSeason): Figures {
  const record = familyRecords(league).get(team.teamId)?.get(family) ?? { matches: 0, hits: 0, bets: [] };
  const everyone = leagueRates(league).get(family) ?? { matches: 0, hits: 0 };
  const returns = returnsOf(record.bets);
  const closes = record.bets.map(({ close }) => close).filter((close) => close !== null);
  return {
    matches: record.matches,
    hits: record.hits,
    hitRate: shareOf(record.hits, record.matches),
    leagueMatches: everyone.matches,
    leagueHitRate: shareOf(everyone.hits, everyone.matches),
    bets: returns.bets,
    voids: returns.voids,
    profitUnits: returns.profitUnits,
    turnoverUnits: returns.turnoverUnits,
    roi: returns.roi,
    roiLow: roiBound(returns, Z, -1),
    roiHigh: roiBound(returns, Z, 1),
    betsWithClose: closes.length,
    avgEdge: meanOf(
      closes.map(({ edge }) => edge),
      LEAST_BETS,
    ),
    avgClv: meanOf(
      closes.map(({ clv }) => clv),
      LEAST_BETS,
    ),
  };
}

function bestOf(priced: readonly { readonly family: PricedFamily; readonly figures: Figures }[]) {
  const bounded = priced.filter((one) => one.figures.roiLow !== null);
  // Sorting keeps the order of equals.
  return bounded.sort((a, b) => compareFigures(b.figures.roiLow ?? 0, a.figures.roiLow ?? 0))[0] ?? null;
}

function isSpecialist({ hits, matches, leagueHitRate }: Figures): boolean | null {
  if (matches < LEAST_BETS || leagueHitRate === null) return null;
  return wilsonBound(hits, matches, Z, -1) > leagueHitRate;
}

function shareOf(hits: number, matches: number): number | null {
  return matches >= LEAST_MATCHES ? hits / matches : null;
}
