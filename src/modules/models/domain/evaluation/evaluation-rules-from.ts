import type { BenchmarkRules } from '../../../matches/domain/benchmark.ts';
import type { ModelSettings } from '../model-settings.ts';
import { type AlarmConfig, type BootstrapConfig, DEFAULT_EVALUATION_RULES } from './evaluation-config.ts';
import type { EvaluationRules } from './evaluation-request.ts';

type Given<Settings> = { readonly [Name in keyof Settings]?: Settings[Name] | null | undefined };

/** Settings as somebody gives them: null and what is missing stand for the usual. */
export interface GivenEvaluationRules {
  readonly model?: Given<ModelSettings> | null | undefined;
  readonly devigMethod?: BenchmarkRules['devigMethod'] | null | undefined;
  readonly exchangeCommission?: number | null | undefined;
  readonly bootstrap?: Given<BootstrapConfig> | null | undefined;
  readonly alarm?: Given<AlarmConfig> | null | undefined;
  readonly withFriction?: boolean | null | undefined;
}

/** The rules of an evaluation from what was given of them. */
export function evaluationRulesFrom(given: GivenEvaluationRules): EvaluationRules {
  const { model, benchmark, bootstrap, alarm, withFriction } = DEFAULT_EVALUATION_RULES;
  return {
    model: {
      kind: given.model?.kind ?? model.kind,
      xi: given.model?.xi ?? model.xi,
      historyDays: given.model?.historyDays ?? model.historyDays,
      minTeamMatches: given.model?.minTeamMatches ?? model.minTeamMatches,
      newcomers: given.model?.newcomers ?? model.newcomers,
      shrinkage: given.model?.shrinkage ?? model.shrinkage,
    },
    benchmark: {
      devigMethod: given.devigMethod ?? benchmark.devigMethod,
      exchangeCommission: given.exchangeCommission ?? benchmark.exchangeCommission,
    },
    bootstrap: {
      resamples: given.bootstrap?.resamples ?? bootstrap.resamples,
      confidence: given.bootstrap?.confidence ?? bootstrap.confidence,
      seed: given.bootstrap?.seed ?? bootstrap.seed,
    },
    alarm: {
      margin: given.alarm?.margin ?? alarm.margin,
      leastMatches: given.alarm?.leastMatches ?? alarm.leastMatches,
    },
    withFriction: given.withFriction ?? withFriction,
  };
}
