import { addDays, ukDayOf } from '../../../../shared/uk-time.ts';
import { fitDivision } from '../fit-division.ts';
import { fixtureMeans } from '../fixture-means.ts';
import type { ModelSettings } from '../model-settings.ts';
import type { Learner } from './learner.ts';

/** The division's goal model, fitted anew for each decision to the matches of the last `historyDays` days. */
export function learnGoalModel(settings: ModelSettings): Learner {
  return (known, decidedAt) => {
    const day = ukDayOf(decidedAt);
    const firstDay = addDays(day, -settings.historyDays);
    const history = known.filter(({ playedOn }) => playedOn >= firstDay);
    const fitted = fitDivision(history, day, settings);
    return (sides) => fixtureMeans(fitted, settings, sides);
  };
}
