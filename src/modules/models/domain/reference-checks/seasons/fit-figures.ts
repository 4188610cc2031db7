import { expectedGoals } from '../../../../../quant/goals/expected-goals.ts';
import type { GoalModelFit } from '../../../../../quant/goals/goal-model-fit.ts';
import { bothTeamsToScore } from '../../../../../quant/score-grid/both-teams-to-score.ts';
import { matchResultProbabilities } from '../../../../../quant/score-grid/match-result-probabilities.ts';
import { scoreGrid } from '../../../../../quant/score-grid/score-grid.ts';
import { totalSettlement } from '../../../../../quant/score-grid/total-settlement.ts';

type FixtureFigure = 'home mean' | 'away mean' | 'home' | 'draw' | 'away' | 'both score' | 'over 2.5';

/** What a fit foresees for a fixture: means in goals, the rest probabilities. */
export function fixtureFigures(
  fit: GoalModelFit<string>,
  home: string,
  away: string,
): Record<FixtureFigure, number> {
  const means = expectedGoals(fit, home, away);
  const grid = scoreGrid(means, { rho: fit.rho });
  return {
    'home mean': means.home,
    'away mean': means.away,
    ...matchResultProbabilities(grid),
    'both score': bothTeamsToScore(grid).yes,
    'over 2.5': totalSettlement(grid, 'OVER', 2.5).win,
  };
}

/** A team's ratings; NaN, which agrees with no figure, for a team that the fit does not rate. */
export function ratingsOf(fit: GoalModelFit<string>, team: string): Record<'attack' | 'defence', number> {
  const position = fit.teams.indexOf(team);
  return { attack: fit.attack[position] ?? NaN, defence: fit.defence[position] ?? NaN };
}

export function sumOf(ratings: readonly number[]): number {
  return ratings.reduce((sum, rating) => sum + rating, 0);
}
