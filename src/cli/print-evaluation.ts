import Table from 'cli-table3';
import type { MeanInterval } from '../quant/resampling/bootstrap-mean.ts';
import { evaluationOutcome } from '../modules/models/domain/evaluation/evaluation-outcome.ts';
import type {
  EvaluationGroup,
  EvaluationResult,
} from '../modules/models/domain/evaluation/evaluation-result.ts';
import type { FrictionTrial } from '../modules/models/domain/friction-layer/friction-trial.ts';
import type { PairedScore } from '../modules/models/domain/friction-layer/paired-scores.ts';

const STYLE = { head: [], border: [], compact: true };
const number = (value: number | null | undefined, digits = 4): string => value?.toFixed(digits) ?? '-';

/** Prints a line a league, season or both: model, base rates and closing line, then the trial of friction, then what looks like a leak. */
export function printEvaluation(result: EvaluationResult, trial: FrictionTrial | null): void {
  console.log(
    'Ranked probability score and log loss (nats), means a match: less is better. Differences: below 0 the model is better.',
  );
  console.log(scoreTable(result.groups));
  const skipped = result.groups[0]?.skipped ?? [];
  for (const { reason, matches } of skipped) console.log(`${matches} matches without a forecast: ${reason}`);
  if (trial) console.log(frictionTable(trial));
  const outcome = evaluationOutcome(result);
  if (outcome.kind === 'SCORED') return;
  console.log(`LEAK SUSPECTED: ${outcome.message}`);
  for (const { name, count, passed } of outcome.suspicion.checks)
    console.log(`  ${name}: ${count}${passed ? '' : ' FAILED'}`);
  for (const sentence of outcome.suspicion.lookAt) console.log(`  Look at: ${sentence}`);
}

function scoreTable(groups: readonly EvaluationGroup[]): string {
  const table = new Table({
    head: [
      'league',
      'season',
      'forecast',
      'RPS',
      'log loss',
      'base RPS',
      'model - base',
      'closed',
      'line',
      'line RPS',
      'line log loss',
      'model - line',
    ],
    style: STYLE,
  });
  for (const { division, season, model, baseRates, againstBaseRates, closing } of groups) {
    const compared = closing?.compared;
    table.push([
      division ?? 'all',
      season ?? 'all',
      model?.matches ?? 0,
      number(model?.rps),
      number(model?.logLoss),
      number(baseRates?.rps),
      interval(againstBaseRates?.rps),
      compared?.line.matches ?? 0,
      closing?.books.join(' ') ?? '-',
      number(compared?.line.rps),
      number(compared?.line.logLoss),
      `${interval(compared?.difference.rps)}${compared?.leak ? ' LEAK?' : ''}`,
    ]);
  }
  return table.toString();
}

function frictionTable(trial: FrictionTrial): string {
  const table = new Table({
    head: ['friction on trial', 'matches', 'log loss without', 'with', 'with - without'],
    style: STYLE,
  });
  const row = (name: string, matches: number, { without, withFriction, ...rest }: PairedScore): void => {
    const mean = { mean: rest.difference ?? Number.NaN, lower: rest.lower, upper: rest.upper };
    const difference = rest.difference === null ? '-' : interval(mean);
    table.push([name, matches, number(without, 5), number(withFriction, 5), difference]);
  };
  row('all', trial.matches, trial.logLoss);
  for (const { division, matches, logLoss } of trial.perDivision) row(division, matches, logLoss);
  const verdict = trial.excludesZero
    ? 'The interval excludes 0: the layer counts from here on.'
    : 'The interval does not exclude 0: the layer weighs 0.';
  return `${table.toString()}\n${verdict}`;
}

function interval(given: MeanInterval | undefined): string {
  if (!given) return '-';
  return `${number(given.mean, 5)} [${number(given.lower, 5)}, ${number(given.upper, 5)}]`;
}
