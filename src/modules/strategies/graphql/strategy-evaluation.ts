import { builder } from '../../../graphql/builder.ts';
import { uuidKey } from '../../../graphql/node-id.ts';
import type { EvaluationResult } from '../domain/evaluation-result.ts';
import { readEvaluationResult } from '../reads/read-evaluation-result.ts';
import { StrategyConfigurationRef } from './strategy-configuration.ts';

type Skipped = EvaluationResult['skipped'][number];
type Check = {
  readonly result: EvaluationResult;
  readonly check: NonNullable<EvaluationResult['realityCheck']>;
};

/** Configurations of the library, about: what a list of them costs. */
const CONFIGURATIONS = 60;
const fromResult = { select: { result: true } } as const;

const SkippedMatchesRef = builder.objectRef<Skipped>('SkippedBackTestMatches').implement({
  description: 'Matches on which bets were not placed.',
  fields: (t) => ({
    reason: t.exposeString('reason', {
      description:
        '`NO_PRICES`: no book priced it before kick-off. Any other: the model said nothing of a team (`UNKNOWN`, `TOO_FEW_MATCHES`, ' +
        '`UNDETERMINED`) or of the division (`NO_MODEL`), and only rules that need no model bet on it.',
    }),
    matches: t.exposeInt('matches', { description: 'How many.' }),
  }),
});

const RealityCheckRef = builder.objectRef<Check>('RealityCheck').implement({
  description:
    'Whether the best of all that was tried is more than luck (White, Econometrica 68, 2000; stationary bootstrap of match days). ' +
    'Compared is the profit by match day with not betting.',
  fields: (t) => ({
    pValue: t.float({
      description:
        'How often the best of as many tries without merit looks as good, a fraction above 0: 0.05 or less would be evidence.',
      resolve: ({ check }) => check.pValue,
    }),
    consistentPValue: t.float({
      description:
        '`pValue` by Hansen (2005), a fraction: by profit over its spread, so that its best can be another one, and not weakened by configurations that were hopeless from the start.',
      resolve: ({ check }) => check.consistentPValue,
    }),
    configurations: t.int({
      description: 'How many were compared: those with prices.',
      resolve: ({ check }) => check.configurations,
    }),
    matchDays: t.int({
      description: 'Days with matches, two or more.',
      resolve: ({ check }) => check.matchDays,
    }),
    best: t.field({
      type: StrategyConfigurationRef,
      nullable: true,
      description: 'The one with the highest profit: read it beside the p-value. Null only with an error.',
      resolve: ({ result, check }) => result.configurations[check.best] ?? null,
    }),
    resamples: t.int({
      description: 'How often the days were drawn anew.',
      resolve: ({ check }) => check.resamples,
    }),
    meanBlockLength: t.int({
      description: 'Match days that were drawn together, on average.',
      resolve: ({ check }) => check.meanBlockLength,
    }),
    seed: t.int({
      description: 'Of the random numbers: the same seed and matches give the same bits.',
      resolve: ({ check }) => check.seed,
    }),
  }),
});

export const StrategyEvaluationRef = builder.prismaNode('StrategyEvaluation', {
  id: { field: 'id' },
  nullable: true,
  description:
    'A test of the whole library of strategies on a season of a league: every configuration that was tried. Evaluations are added and never changed.',
  select: { id: true },
  findUnique: (id) => ({ id: uuidKey(id) }),
  fields: (t) => ({
    division: t.exposeString('division', { description: 'The code of the division: `E0`.' }),
    season: t.exposeString('season', { description: 'As `2025/26`.' }),
    asOf: t.expose('asOf', { type: 'DateTime', description: 'Nothing known later was used.' }),
    version: t.exposeInt('version', { description: 'Of the rules of testing, from 1.' }),
    matches: t.exposeInt('matches', { description: 'Matches that could be bet on.' }),
    configurationsTried: t.exposeInt('configurations', {
      description:
        'How many rules with their parameters were tried. The best of so many looks good by chance alone.',
    }),
    inputsHash: t.exposeString('inputsHash', {
      description: 'Of every match, price, rule and result it was made from: equal hashes, equal figures.',
    }),
    computedAt: t.expose('computedAt', { type: 'DateTime', description: 'When it was stored.' }),
    jobDatabaseId: t.string({
      nullable: true,
      select: { jobId: true },
      description: 'The key of the job that asked for it, which may be gone. Null outside of a job.',
      resolve: ({ jobId }) => jobId,
    }),
    benchmark: t.string({
      ...fromResult,
      nullable: true,
      description:
        'The code of the book that closed 90 % of the matches, the sharpest of them: losses are reviewed by it. Null where none closed any.',
      resolve: ({ result }) => readEvaluationResult(result).benchmark,
    }),
    rules: t.field({
      ...fromResult,
      type: 'JSON',
      description: 'De-vig method, commission of exchanges, and the settings of the goal model.',
      resolve: ({ result }) => readEvaluationResult(result).rules,
    }),
    skipped: t.field({
      ...fromResult,
      type: [SkippedMatchesRef],
      description: 'Matches without bets, or without those that need a forecast, by reason.',
      resolve: ({ result }) => [...readEvaluationResult(result).skipped],
    }),
    realityCheckPValue: t.float({
      ...fromResult,
      nullable: true,
      description:
        '`realityCheck.pValue`, a fraction: what the best configuration has to be read beside. Null without two match days.',
      resolve: ({ result }) => readEvaluationResult(result).realityCheck?.pValue ?? null,
    }),
    realityCheck: t.field({
      ...fromResult,
      type: RealityCheckRef,
      nullable: true,
      description:
        'Whether the best of all configurations is more than luck. Null without two match days with prices.',
      resolve: ({ result: stored }) => {
        const result = readEvaluationResult(stored);
        return result.realityCheck && { result, check: result.realityCheck };
      },
    }),
    configurations: t.field({
      ...fromResult,
      type: [StrategyConfigurationRef],
      args: {
        strategies: t.arg.stringList({
          description: 'Names of strategies: only their configurations; all when not given.',
        }),
        onlyReported: t.arg.boolean({
          required: true,
          defaultValue: false,
          description: 'Only those that are in the rows of the clubs, one a strategy.',
        }),
      },
      complexity: { field: 1, multiplier: CONFIGURATIONS },
      description: 'What each brought, in the order of the library; of a strategy, the reported one first.',
      resolve: ({ result }, { strategies, onlyReported }) =>
        readEvaluationResult(result).configurations.filter(
          ({ strategyName, isReported }) =>
            (isReported || !onlyReported) && (strategies?.includes(strategyName) ?? true),
        ),
    }),
  }),
});
