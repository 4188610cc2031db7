import { defineSeasonsMutation } from '../../matches/graphql/seasons-mutation.ts';

defineSeasonsMutation({
  name: 'evaluateStrategies',
  kind: 'EVALUATE_STRATEGIES',
  what: 'the results of strategies',
  description:
    'Tests the library of strategies on seasons of leagues, as a job: one unit a bet at the best net price that was offered before each ' +
    'match, with forecasts from the results that were known then. A strategy is reported by the rule that was put into force by then, and ' +
    'the one of the library is tried beside it. The rows of the clubs and their totals show the newest instant; ' +
    '`strategyEvaluations` has every configuration that was tried.',
});
