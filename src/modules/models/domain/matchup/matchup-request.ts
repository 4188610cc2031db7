import type { DevigMethod } from '../../../../quant/devig/devig-result.ts';
import { requireNumber, requireWhole } from '../../../../quant/input/require-number.ts';
import { requireLine } from '../../../../quant/settlement/settle-line.ts';
import { InvalidInputError } from '../../../../shared/invalid-input-error.ts';
import type { LayerWeights } from '../layers/layer.ts';
import type { ModelSettings } from '../model-settings.ts';
import { type GivenOdds, LONGEST_LINE, type OfferedMarket, readGivenOdds } from './given-odds.ts';
import { type KellyRules, requireKellyRules } from './kelly-stake.ts';
import type { AskedLines } from './matchup-markets.ts';

/** What is asked about two teams, checked. */
export interface MatchupRequest {
  readonly home: number;
  readonly away: number;
  /** Nothing that became known later counts. */
  readonly asOf: Date;
  /** A division's code; null for the one in which the two meet. */
  readonly league: string | null;
  readonly isNeutral: boolean;
  readonly model: ModelSettings;
  readonly weights: LayerWeights;
  readonly lines: AskedLines;
  readonly odds: readonly OfferedMarket[];
  readonly devigMethod: DevigMethod;
  readonly kelly: KellyRules;
}

export interface GivenMatchupRequest extends Omit<MatchupRequest, 'odds'> {
  readonly odds: readonly GivenOdds[];
}

/** Bounds of what a request may ask for: a call computes for milliseconds, and for less than a second whatever it is given. */
export const MATCHUP_LIMITS = {
  /** Half of the weight after 35 days. Where more fades, too few matches are left, and fits search long for what they do not determine. */
  xi: 0.02,
  historyDays: 1825,
  teamMatches: 1000,
  shrinkage: 1000,
  lines: 20,
  line: LONGEST_LINE,
} as const;

/**
 * @param now an as-of instant after it is refused: nobody knows what will be known then.
 * @throws InvalidInputError naming the member, its value and the rule.
 */
export function readMatchupRequest(given: GivenMatchupRequest, now: Date): MatchupRequest {
  const { home, away, asOf, model, weights, lines, kelly } = given;
  if (home === away) throw new InvalidInputError('away', away, 'is the same club as home.');
  if (asOf > now) throw new InvalidInputError('asOf', asOf, 'lies in the future.');
  requireNumber('model.xi', model.xi, 0, MATCHUP_LIMITS.xi);
  requireWhole('model.historyDays', model.historyDays, 1, MATCHUP_LIMITS.historyDays);
  requireWhole('model.minTeamMatches', model.minTeamMatches, 1, MATCHUP_LIMITS.teamMatches);
  requireNumber('model.shrinkage', model.shrinkage, 0, MATCHUP_LIMITS.shrinkage);
  requireNumber('layers.frictionWeight', weights.frictionWeight, 0, 1);
  requireNumber('layers.marketWeight', weights.marketWeight, 0, 1);
  requireLines('lines.totals', lines.totals, 0);
  requireLines('lines.handicaps', lines.handicaps, -MATCHUP_LIMITS.line);
  return { ...given, odds: readGivenOdds(given.odds), kelly: requireKellyRules(kelly) };
}

function requireLines(path: string, lines: readonly number[], smallest: number): void {
  if (lines.length > MATCHUP_LIMITS.lines) {
    throw new InvalidInputError(
      path,
      lines.length,
      `lines are asked for; ${MATCHUP_LIMITS.lines} are allowed.`,
    );
  }
  for (const [index, line] of lines.entries()) {
    requireLine(`${path}[${index}]`, line, smallest, MATCHUP_LIMITS.line);
  }
}
