import { builder } from '../../../graphql/builder.ts';
import { DEFAULT_BOOTSTRAP, DEFAULT_EVALUATION_RULES } from '../domain/evaluation/evaluation-config.ts';
import { EVALUATION_LIMITS } from '../domain/evaluation/evaluation-request.ts';
import { NewcomerRuleRef } from './newcomer-rule.ts';
import { GoalModelKindRef } from './goal-model-kind.ts';

const { model, alarm } = DEFAULT_EVALUATION_RULES;
const { resamples, confidence, seed } = DEFAULT_BOOTSTRAP;

export const EvaluationModelInputRef = builder.inputType('EvaluationModelInput', {
  description:
    'The goal model that is walked; what is not given is as pipeline runs have it, but for `minTeamMatches`: every match that the model can ' +
    'speak of is scored.',
  fields: (t) => ({
    kind: t.field({
      type: GoalModelKindRef,
      description: `How goals are distributed; ${model.kind} when not given.`,
    }),
    xi: t.float({
      description: `Decay of a match's weight per day of age, 0 to 1; ${model.xi} when not given. 0 counts every match alike.`,
    }),
    historyDays: t.int({
      description: `How far back of a match day its history reaches, in days, 1 to ${EVALUATION_LIMITS.historyDays}; ${model.historyDays} when not given.`,
    }),
    shrinkage: t.float({
      description: `Precision of the prior that draws ratings to the average, 0 to ${EVALUATION_LIMITS.shrinkage}; ${model.shrinkage} when not given.`,
    }),
    minTeamMatches: t.int({
      description: `Matches that a club must have in the history to be rated by them alone, 1 to ${EVALUATION_LIMITS.teamMatches}; ${model.minTeamMatches} when not given.`,
    }),
    newcomers: t.field({
      type: NewcomerRuleRef,
      description: `What becomes of a club with fewer; ${model.newcomers} when not given.`,
    }),
  }),
});

export const EvaluationBootstrapInputRef = builder.inputType('EvaluationBootstrapInput', {
  description: 'How the intervals of differences are drawn: whole match days, with replacement.',
  fields: (t) => ({
    resamples: t.int({
      description: `How often, 100 to ${EVALUATION_LIMITS.resamples}; ${resamples} when not given.`,
    }),
    confidence: t.float({
      description: `How sure the intervals are, a fraction, 0.5 to 0.999; ${confidence} when not given.`,
    }),
    seed: t.int({ description: `Of the random numbers, 0 or more; ${seed} when not given.` }),
  }),
});

export const LeakAlarmInputRef = builder.inputType('LeakAlarmInput', {
  description: 'When a model is too good to be true.',
  fields: (t) => ({
    margin: t.float({
      description: `By how much its mean ranked probability score may be lower than that of the closing line, 0 to ${EVALUATION_LIMITS.margin}; ${alarm.margin} when not given.`,
    }),
    leastMatches: t.int({
      description: `Matches that a group needs to raise the alarm, 1 to ${EVALUATION_LIMITS.leastMatches}; ${alarm.leastMatches} when not given.`,
    }),
  }),
});
