import { parseArgs } from 'node:util';
import { DEVIG_METHODS } from '../quant/devig/devig-result.ts';
import type { EvaluationRequest } from '../modules/models/domain/evaluation/evaluation-request.ts';
import { evaluationRulesFrom } from '../modules/models/domain/evaluation/evaluation-rules-from.ts';
import { GOAL_MODEL_KINDS, NEWCOMER_RULES } from '../modules/models/domain/model-settings.ts';
import { InvalidInputError } from '../shared/invalid-input-error.ts';
import { instantOption } from './instant-option.ts';

export const EVALUATE_USAGE =
  'npm run evaluate -- [--leagues E0,SP1] [--seasons 2023/24,2024/25] [--as-of INSTANT] [--model dixon-coles|poisson|bivariate-poisson] ' +
  '[--xi 0.0018] [--history-days 1095] [--shrinkage 0] [--min-team-matches 1] [--newcomers skip|rate] ' +
  '[--devig shin|multiplicative|additive|power|odds-ratio] [--resamples 2000] [--seed 1] [--margin 0.002] [--no-friction]';

const text = { type: 'string' } as const;

/** The evaluation that a command line asks for. @throws InvalidInputError naming the option; TypeError for an unknown one. */
export function evaluateOptions(args: readonly string[], now: Date): EvaluationRequest {
  const { values } = parseArgs({
    args: [...args],
    options: {
      leagues: text,
      seasons: text,
      'as-of': text,
      model: text,
      xi: text,
      'history-days': text,
      shrinkage: text,
      'min-team-matches': text,
      newcomers: text,
      devig: text,
      resamples: text,
      seed: text,
      margin: text,
      'no-friction': { type: 'boolean' },
    },
  });
  return {
    leagues: listOption(values.leagues),
    seasons: listOption(values.seasons),
    asOf: instantOption('--as-of', values['as-of']) ?? now,
    rules: evaluationRulesFrom({
      model: {
        kind: nameOption('--model', values.model, GOAL_MODEL_KINDS),
        xi: numberOption('--xi', values.xi),
        historyDays: numberOption('--history-days', values['history-days']),
        shrinkage: numberOption('--shrinkage', values.shrinkage),
        minTeamMatches: numberOption('--min-team-matches', values['min-team-matches']),
        newcomers: nameOption('--newcomers', values.newcomers, NEWCOMER_RULES),
      },
      devigMethod: nameOption('--devig', values.devig, DEVIG_METHODS),
      bootstrap: {
        resamples: numberOption('--resamples', values.resamples),
        seed: numberOption('--seed', values.seed),
      },
      alarm: { margin: numberOption('--margin', values.margin) },
      withFriction: values['no-friction'] === true ? false : null,
    }),
  };
}

function listOption(given: string | undefined): string[] {
  return given === undefined ? [] : [...new Set(given.split(',').map((one) => one.trim()))].sort();
}

function numberOption(name: string, given: string | undefined): number | null {
  if (given === undefined) return null;
  const number = Number(given);
  if (given.trim() === '' || !Number.isFinite(number))
    throw new InvalidInputError(name, given, 'is no number');
  return number;
}

function nameOption<Name extends string>(
  option: string,
  given: string | undefined,
  names: readonly Name[],
): Name | null {
  if (given === undefined) return null;
  const found = names.find((name) => name === given.toUpperCase().replaceAll('-', '_'));
  if (found) return found;
  const known = names.map((name) => name.toLowerCase().replaceAll('_', '-')).join(', ');
  throw new InvalidInputError(option, given, `is none of ${known}`);
}
