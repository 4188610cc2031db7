import Table from 'cli-table3';
import type { MeanInterval } from '../quant/resampling/bootstrap-mean.ts';
import { evaluationOutcome } from '../modules/models/domain/evaluation/evaluation-outcome.ts';
import type {
  EvaluationGroup,
  EvaluationResult,
} from '../modules/models/domain/evaluation/evaluation-result.ts';
import type { FrictionTrial } from '../modules/models/domain/friction-layer/friction-trial.ts';
import { LEAST_JUDGED_MATCHES } from '../modules/models/domain/friction-layer/friction-trial-rules.ts';
import type { PairedScore } from '../modules/models/domain/friction-layer/paired-scores.ts';
import type { WalkSkipReason } from '../modules/models/domain/walk-forward/walk-forward.ts';
import { distinctGroups } from './distinct-groups.ts';

const STYLE = { head: [], border: [], compact: true };
const number = (value: number | null | undefined, digits = 4): string => value?.toFixed(digits) ?? '-';

const SKIPPED: Record<WalkSkipReason, string> = {
  UNKNOWN: 'the history holds no match of a team',
  TOO_FEW_MATCHES: 'the history holds too few matches of a team',
  UNDETERMINED: 'the matches of a team determine no rating',
  NO_MODEL: 'the history determines no model',
};

/** Prints a line a league, season or both: model, base rates and closing line, then the trial of friction, then what looks like a leak. */
export function printEvaluation(result: EvaluationResult, trial: FrictionTrial | null): void {
  console.log(
    'Ranked probability score and log loss (nats), means a match: less is better. Differences: below 0 the model is better.',
  );
  console.log(scoreTable(distinctGroups(result.groups)));
  const skipped = result.groups[0]?.skipped ?? [];
  for (const { reason, matches } of skipped)
    console.log(`Without a forecast: ${matches}, ${reason} (${SKIPPED[reason]})`);
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
  const silent = `Left out of the trial: ${trial.silentMatches}, without a known friction or enough results before them to fit it.`;
  return `${table.toString()}\n${silent}\n${verdict(trial)}`;
}

function verdict({ excludesZero, matches }: FrictionTrial): string {
  if (excludesZero) return 'The interval excludes 0: the layer counts from here on.';
  if (matches < LEAST_JUDGED_MATCHES)
    return `Fewer than ${LEAST_JUDGED_MATCHES} matches decide nothing: the layer weighs 0.`;
  return 'The interval is not below 0 as a whole: the layer weighs 0.';
}

function interval(given: MeanInterval | undefined): string {
  if (!given) return '-';
  return `${number(given.mean, 5)} [${number(given.lower, 5)}, ${number(given.upper, 5)}]`;
}
