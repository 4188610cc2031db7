import type { BetSide } from '../../domain/matchup/market-bet.ts';
import type { GivenOdds } from '../../domain/matchup/given-odds.ts';
import { DEFAULT_KELLY_RULES } from '../../domain/matchup/kelly-stake.ts';
import { type MatchupRequest, readMatchupRequest } from '../../domain/matchup/matchup-request.ts';
import { DEFAULT_MODEL_SETTINGS } from '../../domain/model-settings.ts';
import type { CalculateMatchupInput, MatchupOddsInput } from './matchup-input.ts';

/** The request in an input whose two clubs were looked up, with every default filled in. Refusals are those of `readMatchupRequest`. */
export function readMatchupInput(
  input: CalculateMatchupInput,
  sides: { readonly home: number; readonly away: number },
  now: Date,
): MatchupRequest {
  const { model, layers, lines, kelly } = input;
  const usual = DEFAULT_MODEL_SETTINGS;
  return readMatchupRequest(
    {
      ...sides,
      asOf: input.asOf ?? now,
      league: input.league ?? null,
      isNeutral: input.isNeutral ?? false,
      model: {
        kind: model?.kind ?? usual.kind,
        xi: model?.xi ?? usual.xi,
        historyDays: model?.historyDays ?? usual.historyDays,
        shrinkage: model?.shrinkage ?? usual.shrinkage,
        minTeamMatches: model?.minTeamMatches ?? usual.minTeamMatches,
        newcomers: model?.newcomers ?? 'RATE',
      },
      weights: { frictionWeight: layers?.frictionWeight ?? 0, marketWeight: layers?.marketWeight ?? 0 },
      lines: {
        totals: (lines?.totals ?? []).map(Number),
        handicaps: (lines?.handicaps ?? []).map(Number),
      },
      odds: (input.odds ?? []).map(givenOdds),
      devigMethod: input.devigMethod ?? 'SHIN',
      kelly: {
        multiplier: kelly?.multiplier ?? DEFAULT_KELLY_RULES.multiplier,
        cap: kelly?.cap ?? DEFAULT_KELLY_RULES.cap,
        bankrollUnits: kelly?.bankrollUnits ?? DEFAULT_KELLY_RULES.bankrollUnits,
      },
    },
    now,
  );
}

function givenOdds({ market, line, ...prices }: MatchupOddsInput): GivenOdds {
  const { home, draw, away, over, under, yes, no } = prices;
  const bySide: Record<BetSide, string | null | undefined> = {
    HOME: home,
    DRAW: draw,
    AWAY: away,
    OVER: over,
    UNDER: under,
    YES: yes,
    NO: no,
  };
  const given = Object.entries(bySide).flatMap(([side, price]) =>
    price === null || price === undefined ? [] : [[side, Number(price)] as const],
  );
  return {
    market,
    line: line === null || line === undefined ? null : Number(line),
    prices: Object.fromEntries(given),
  };
}
