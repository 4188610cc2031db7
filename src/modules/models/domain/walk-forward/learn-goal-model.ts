import type { GoalModelFit } from '../../../../quant/goals/goal-model-fit.ts';
import { addDays, ukDayOf } from '../../../../shared/uk-time.ts';
import { fitRatings } from '../fit-division.ts';
import { fixtureMeans } from '../fixture-means.ts';
import type { ModelSettings } from '../model-settings.ts';
import type { Learner } from './learner.ts';

/**
 * The division's goal model, fitted anew for each decision to the matches of the last `historyDays` days. Each fit starts from the one
 * before, which it resembles, so a learner serves one walk.
 */
export function learnGoalModel(settings: ModelSettings): Learner {
  let earlier: GoalModelFit<number> | undefined;
  return (known, decidedAt) => {
    const day = ukDayOf(decidedAt);
    const firstDay = addDays(day, -settings.historyDays);
    const history = known.filter(({ playedOn }) => playedOn >= firstDay);
    const fitted = fitRatings(history, day, settings, earlier);
    earlier = fitted.fit;
    return (sides) => fixtureMeans(fitted, settings, sides);
  };
}
