import { overround } from '../../../../../quant/devig/book.ts';
import { devig } from '../../../../../quant/devig/devig.ts';
import type { DevigMethod } from '../../../../../quant/devig/devig-result.ts';
import { logLoss } from '../../../../../quant/scoring/log-loss.ts';
import { rankedProbabilityScore } from '../../../../../quant/scoring/ranked-probability-score.ts';
import type { MatchRow } from '../../../../matches/domain/match-row.ts';
import { playedRows } from './played-rows.ts';
import { type SeasonCase, seasonCase } from './season-case.ts';

/** Pinnacle's closing odds as forecasts: what a model has to be measured by. */
export const CLOSING_LINE_CASES: readonly SeasonCase[] = [
  seasonCase({
    needs: ['2324/E0'],
    name: '2324/E0 closing line',
    source: 'quant-cases, Scoring rules: Pinnacle closing odds (PSCH, PSCD, PSCA)',
    tolerance: 1e-5,
    expected: {
      matches: [380, 0],
      'mean overround': 0.02926,
      'multiplicative rps': 0.180456,
      'multiplicative log loss': 0.89955,
      'shin rps': 0.180169,
      'shin log loss': 0.89841,
    },
    compute: (read) => {
      const closed = read('2324/E0').flatMap(closingLine);
      const meanOf = (measure: (match: ClosedMatch) => number): number =>
        closed.reduce((sum, match) => sum + measure(match), 0) / closed.length;
      const score = (method: DevigMethod, rule: typeof logLoss): number =>
        meanOf(({ odds, outcome }) => rule(devig(method, odds).probabilities, outcome));
      return {
        matches: closed.length,
        'mean overround': meanOf(({ odds }) => overround(odds)),
        'multiplicative rps': score('MULTIPLICATIVE', rankedProbabilityScore),
        'multiplicative log loss': score('MULTIPLICATIVE', logLoss),
        'shin rps': score('SHIN', rankedProbabilityScore),
        'shin log loss': score('SHIN', logLoss),
      };
    },
  }),
];

interface ClosedMatch {
  readonly odds: readonly number[];
  readonly outcome: number;
}

/** The match with Pinnacle's closing odds; nothing where the file has none. */
function closingLine(row: MatchRow): ClosedMatch[] {
  const quote = row.quotes.find(
    ({ market, stage, book }) => market === 'MATCH_RESULT' && stage === 'CLOSING' && book === 'PS',
  );
  if (quote === undefined || quote.draw === null) return [];
  return playedRows([row]).map(({ outcome }) => ({
    odds: [quote.first, quote.draw ?? NaN, quote.second],
    outcome,
  }));
}
