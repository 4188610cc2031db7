import { bothTeamsToScore } from '../../../quant/score-grid/both-teams-to-score.ts';
import {
  type MatchResultProbabilities,
  matchResultProbabilities,
} from '../../../quant/score-grid/match-result-probabilities.ts';
import { distributionOf, type ScoreGrid } from '../../../quant/score-grid/score-grid.ts';
import { totalSettlement } from '../../../quant/score-grid/total-settlement.ts';
import type { FrictionPredictions, PredictedWinner } from './friction-row.ts';
import { rounded } from './rounded.ts';

const UNKNOWN: FrictionPredictions = {
  predictedGoals: null,
  predictedBttsProb: null,
  predictedOver25Prob: null,
  predictedWinner: null,
  chaosPotential: null,
};

/** All predictions of a pair, read from one score grid, so that they cannot disagree; all null without a grid. */
export function gridPredictions(grid: ScoreGrid | null): FrictionPredictions {
  if (grid === null) return UNKNOWN;
  const results = matchResultProbabilities(grid);
  const totals = distributionOf(grid, (home, away) => home + away, 0, 2 * grid.maxGoals);
  return {
    predictedGoals: rounded(totals.reduce((sum, probability, goals) => sum + goals * probability, 0)),
    predictedBttsProb: rounded(bothTeamsToScore(grid).yes),
    predictedOver25Prob: rounded(totalSettlement(grid, 'OVER', 2.5).win),
    predictedWinner: likeliest(results),
    chaosPotential: rounded(chaosPotential(results)),
  };
}

/** The most probable result; of equals (to six digits) HOME before DRAW before AWAY. */
function likeliest(results: MatchResultProbabilities): PredictedWinner {
  const [home, draw, away] = [rounded(results.home), rounded(results.draw), rounded(results.away)];
  if (home >= draw && home >= away) return 'HOME';
  return draw >= away ? 'DRAW' : 'AWAY';
}

/**
 * How open the result is: the entropy of home win, draw and away win over that of three equal chances, times 100. 0 when one of them
 * is certain, 100 when all are as likely.
 */
function chaosPotential({ home, draw, away }: MatchResultProbabilities): number {
  const entropy = [home, draw, away]
    .filter((probability) => probability > 0)
    .reduce((sum, probability) => sum - probability * Math.log(probability), 0);
  return Math.min(100, (100 * entropy) / Math.log(3));
}
