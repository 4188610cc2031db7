import { builder } from '../../../graphql/builder.ts';
import { describedEnum } from '../../../graphql/described-enum.ts';
import type { EvaluationScores, LeakSuspected } from '../domain/evaluation/evaluation-outcome.ts';
import type { EvaluationGroup } from '../domain/evaluation/evaluation-result.ts';
import type { ClosingComparison, ClosingScores, GroupScores } from '../domain/evaluation/score-group.ts';
import type { WalkSkipReason } from '../domain/walk-forward/walk-forward.ts';
import { ForecastScoresRef, ScoreDifferenceRef } from './evaluation-scores.ts';

const SKIP_REASONS: Record<WalkSkipReason, string> = {
  UNKNOWN: 'The history held no match of one of the teams.',
  TOO_FEW_MATCHES: 'It held fewer matches of one of the teams than the settings ask for.',
  UNDETERMINED: 'Its matches did not determine a rating of one of the teams.',
  NO_MODEL: 'It determined no model at all, as at the start of the first season that is stored.',
};

const SkippedForecastsRef = builder.objectRef<GroupScores['skipped'][number]>('SkippedForecasts').implement({
  description: 'Matches that the model did not forecast for one reason.',
  fields: (t) => ({
    reason: t.field({
      type: builder.enumType('ForecastSkipReason', {
        description: 'Why a model said nothing of a match.',
        values: describedEnum(SKIP_REASONS),
      }),
      description: 'What was missing; of two teams without a rating, for the home team.',
      resolve: ({ reason }) => reason,
    }),
    matches: t.exposeInt('matches', { description: 'How many, 1 or more.' }),
  }),
});

const ClosingComparisonRef = builder.objectRef<ClosingComparison>('ClosingComparison').implement({
  description:
    'Model, base rates and closing line on the same matches: those that were both forecast and closed.',
  fields: (t) => ({
    model: t.expose('model', { type: ForecastScoresRef, description: 'Of the model.' }),
    baseRates: t.expose('baseRates', { type: ForecastScoresRef, description: 'Of the base rates.' }),
    line: t.expose('line', {
      type: ForecastScoresRef,
      description: 'Of the closing line, its margin taken out.',
    }),
    difference: t.expose('difference', {
      type: ScoreDifferenceRef,
      description:
        'Model less closing line; an honest model is worse, by about 0.008 in the ranked probability score.',
    }),
    isLeakSuspected: t.boolean({
      description: 'Whether the model beats the line by more than the margin of the alarm.',
      resolve: ({ leak }) => leak !== null,
    }),
  }),
});

const ClosingScoresRef = builder.objectRef<ClosingScores>('ClosingScores').implement({
  description:
    'The closing line of the benchmarks. A season of a league has one: the first of Pinnacle, Betfair exchange, Bet365 and the average that closed ' +
    '90 % of its matches, else the one that closed most.',
  fields: (t) => ({
    books: t.exposeStringList('books', {
      complexity: 1,
      description:
        'Codes of the benchmarks of these matches, in alphabetical order: `PS`, `BFE`, `B365`, `AVG`.',
    }),
    overround: t.exposeFloat('overround', {
      description: 'Mean sum of 1 / price less 1, a fraction; of an exchange net of commission.',
    }),
    line: t.expose('line', {
      type: ForecastScoresRef,
      description: 'Over all matches that it closed, those that the model skipped included.',
    }),
    compared: t.expose('compared', {
      type: ClosingComparisonRef,
      nullable: true,
      description: 'Beside the model, on the matches of both. Null when the model forecast none of them.',
    }),
  }),
});

export const EvaluationGroupRef = builder.objectRef<EvaluationGroup>('EvaluationGroup').implement({
  description: 'The scores of the matches of a league, a season, both, or all.',
  fields: (t) => ({
    division: t.exposeString('division', {
      nullable: true,
      description: 'The code of the division: `E0`. Null for all leagues of the evaluation.',
    }),
    season: t.exposeString('season', {
      nullable: true,
      description: 'As `2025/26`. Null for all seasons of the evaluation.',
    }),
    played: t.exposeInt('played', { description: 'Matches whose result was known at the as-of instant.' }),
    skipped: t.field({
      type: [SkippedForecastsRef],
      complexity: { field: 1, multiplier: 4 },
      description: 'Matches without a forecast, by reason.',
      resolve: ({ skipped }) => [...skipped],
    }),
    model: t.expose('model', {
      type: ForecastScoresRef,
      nullable: true,
      description: 'Of the model over all that it forecast. Null without a forecast.',
    }),
    baseRates: t.expose('baseRates', {
      type: ForecastScoresRef,
      nullable: true,
      description:
        'Of the shares of home wins, draws and away wins among the results that were known, of the same history as the model had, with one ' +
        'of each added; over the same matches. Null without a forecast.',
    }),
    againstBaseRates: t.expose('againstBaseRates', {
      type: ScoreDifferenceRef,
      nullable: true,
      description: 'Model less base rates. Null without a forecast.',
    }),
    closing: t.expose('closing', {
      type: ClosingScoresRef,
      nullable: true,
      description: 'Of the closing line. Null when no benchmark closed any of the matches.',
    }),
  }),
});

const LEAGUES = 5;
const SEASONS = 4;

type Scored = Pick<EvaluationScores | LeakSuspected, 'groups'>;

export const EvaluationScoresRef = builder.objectRef<Scored>('EvaluationScores').implement({
  description: 'The scores of an evaluation, together and apart.',
  fields: (t) => ({
    overall: t.field({
      type: EvaluationGroupRef,
      nullable: true,
      description: 'All matches. Null only with an error.',
      resolve: ({ groups }) => groups[0] ?? null,
    }),
    leagues: t.field({
      type: [EvaluationGroupRef],
      complexity: { field: 1, multiplier: LEAGUES },
      description: 'Each league over all seasons, by ascending code.',
      resolve: ({ groups }) => groups.filter(({ division, season }) => division !== null && season === null),
    }),
    seasons: t.field({
      type: [EvaluationGroupRef],
      complexity: { field: 1, multiplier: SEASONS },
      description: 'Each season over all leagues, the oldest first.',
      resolve: ({ groups }) => groups.filter(({ division, season }) => division === null && season !== null),
    }),
    leagueSeasons: t.field({
      type: [EvaluationGroupRef],
      complexity: { field: 1, multiplier: LEAGUES * SEASONS },
      description: 'Each season of each league that has matches, by code and season.',
      resolve: ({ groups }) => groups.filter(({ division, season }) => division !== null && season !== null),
    }),
  }),
});
