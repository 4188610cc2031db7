import { addAt, at, indexAt } from '../numeric/at.ts';
import { FIRST_ATTACK, firstDefence, HOME_ADVANTAGE, INTERCEPT, meanOf } from './goal-parameters.ts';
import type { TeamRates } from './goal-parameters.ts';
import type { TeamKey } from './goal-model-fit.ts';
import type { MatchTable } from './build-match-table.ts';

/**
 * The weighted log-likelihood of independent Poisson goals, in nats. Writes its gradient over the whole of `slopes`,
 * with respect to intercept, home advantage, attack and defence (not yet projected on "sums to zero").
 */
export function fillPoissonTerm<K extends TeamKey>(
  table: MatchTable<K>,
  rates: TeamRates,
  parameters: Float64Array,
  slopes: Float64Array,
): number {
  const { home: homeOf, away: awayOf, weight: weightOf, count } = table.pairings;
  const { attack, leak } = rates;
  const defence = firstDefence(table.teams.length);
  let value = fillGoalSums(table, parameters, slopes);
  let [homeMeans, awayMeans] = [0, 0];
  for (let pairing = 0; pairing < count; pairing++) {
    const home = indexAt(homeOf, pairing);
    const away = indexAt(awayOf, pairing);
    const weight = at(weightOf, pairing);
    const homeMean = weight * rates.home * at(attack, home) * at(leak, away);
    const awayMean = weight * rates.away * at(attack, away) * at(leak, home);
    homeMeans += homeMean;
    awayMeans += awayMean;
    addAt(slopes, FIRST_ATTACK + home, -homeMean);
    addAt(slopes, FIRST_ATTACK + away, -awayMean);
    addAt(slopes, defence + away, homeMean);
    addAt(slopes, defence + home, awayMean);
  }
  addAt(slopes, INTERCEPT, -homeMeans - awayMeans);
  addAt(slopes, HOME_ADVANTAGE, -homeMeans);
  value -= homeMeans + awayMeans;
  return value;
}

/** The part that is linear in the parameters: goals times log(mean), less the log factorials. Starts the slopes afresh. */
function fillGoalSums<K extends TeamKey>(
  table: MatchTable<K>,
  parameters: Float64Array,
  slopes: Float64Array,
): number {
  const count = table.teams.length;
  const defence = firstDefence(count);
  const attackMean = meanOf(parameters, FIRST_ATTACK, count);
  const defenceMean = meanOf(parameters, defence, count);
  const goals = table.homeGoals + table.awayGoals;
  slopes.fill(0);
  slopes[INTERCEPT] = goals;
  slopes[HOME_ADVANTAGE] = table.homeGoals;
  let value = goals * at(parameters, INTERCEPT) + table.homeGoals * at(parameters, HOME_ADVANTAGE);
  for (let team = 0; team < count; team++) {
    const scored = at(table.goalsFor, team);
    const conceded = at(table.goalsAgainst, team);
    value += scored * (at(parameters, FIRST_ATTACK + team) - attackMean);
    value -= conceded * (at(parameters, defence + team) - defenceMean);
    slopes[FIRST_ATTACK + team] = scored;
    slopes[defence + team] = -conceded;
  }
  return value - table.logFactorials;
}
