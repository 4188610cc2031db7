import { builder } from '../../../graphql/builder.ts';
import { dbOf } from '../../../graphql/context.ts';
import { uuidKey } from '../../../graphql/node-id.ts';
import { teamRatings } from '../domain/team-ratings.ts';
import { readFitParameters, readFitSettings } from '../reads/read-model-fit.ts';
import { GoalModelKindRef } from './goal-model-kind.ts';
import { ModelFitSettingsRef } from './model-fit-settings.ts';
import { TeamRatingRef, USUAL_RATINGS } from './team-rating.ts';

const parametersOf = { select: { parameters: true } } as const;

export const ModelFitRef = builder.prismaNode('ModelFit', {
  id: { field: 'id' },
  nullable: true,
  description:
    'A goal model of a division with its parameters. Fits are added and never changed; the same inputs make one of them.',
  select: { id: true },
  findUnique: (id) => ({ id: uuidKey(id) }),
  fields: (t) => ({
    division: t.exposeString('division', {
      description: 'The code of the division whose matches it was fitted to: `E0`.',
    }),
    kind: t.field({
      type: GoalModelKindRef,
      select: { settings: true },
      description: 'The distribution that was fitted.',
      resolve: ({ settings }) => readFitSettings(settings).kind,
    }),
    version: t.exposeInt('version', {
      description:
        'Of the rules of fitting, from 1: only fits of the version in use can be repeated to the bit.',
    }),
    settings: t.field({
      type: ModelFitSettingsRef,
      select: { settings: true },
      description: 'What decided it besides its matches.',
      resolve: ({ settings }) => readFitSettings(settings),
    }),
    asOf: t.expose('asOf', {
      type: 'DateTime',
      description:
        'No match known later is in it. Of several instants with the same inputs, the one that came first here.',
    }),
    referenceOn: t.expose('referenceOn', {
      type: 'Date',
      description: 'The day in the United Kingdom from which ages of matches count back.',
    }),
    firstMatchOn: t.expose('firstMatchOn', {
      type: 'Date',
      description: 'The day of the oldest match in the window.',
    }),
    lastMatchOn: t.expose('lastMatchOn', {
      type: 'Date',
      description: 'The day of the newest match in the window.',
    }),
    matches: t.exposeInt('matches', {
      description: 'Matches that determine the parameters; those of teams left out are not among them.',
    }),
    weightSum: t.exposeFloat('weightSum', {
      description:
        'Their weights together, each a fraction 0..1: as many matches of today would say as much.',
    }),
    logLikelihood: t.exposeFloat('logLikelihood', {
      description:
        'Sum over the matches of weight x log(probability of their goals), in nats, without the prior; below 0.',
    }),
    intercept: t.float({
      ...parametersOf,
      description: 'What an average team scores away to an average team, as log(goals).',
      resolve: ({ parameters }) => readFitParameters(parameters).fit.intercept,
    }),
    homeAdvantage: t.float({
      ...parametersOf,
      description:
        'What the home side adds to log(goals); 0.2 scores about 22 % more. Not counted on neutral ground.',
      resolve: ({ parameters }) => readFitParameters(parameters).fit.homeAdvantage,
    }),
    rho: t.float({
      ...parametersOf,
      description:
        'Dependence of scores of few goals, a fraction -1..1: below 0 makes 0-0 and 1-1 likelier. 0 unless DIXON_COLES.',
      resolve: ({ parameters }) => readFitParameters(parameters).fit.rho,
    }),
    isRhoAtBound: t.boolean({
      ...parametersOf,
      description: 'Whether the bounds of a valid score distribution stopped rho, and not the matches.',
      resolve: ({ parameters }) => readFitParameters(parameters).fit.isRhoAtBound,
    }),
    covariance: t.float({
      ...parametersOf,
      description:
        'Mean of the goals that both sides share, from 0: part of the goals of each. 0 unless BIVARIATE_POISSON.',
      resolve: ({ parameters }) => readFitParameters(parameters).fit.covariance,
    }),
    isCovarianceAtBound: t.boolean({
      ...parametersOf,
      description: 'Whether a BIVARIATE_POISSON fit found nothing shared: it is then that of POISSON.',
      resolve: ({ parameters }) => readFitParameters(parameters).fit.isCovarianceAtBound,
    }),
    ratings: t.field({
      type: [TeamRatingRef],
      ...parametersOf,
      complexity: { field: 1, multiplier: USUAL_RATINGS },
      description: 'Every team that is rated, by ascending databaseId; attacks sum to 0, and so do defences.',
      resolve: ({ parameters }) => teamRatings(readFitParameters(parameters)),
    }),
    teamsLeftOut: t.prismaField({
      type: ['Team'],
      ...parametersOf,
      complexity: { field: 1, multiplier: USUAL_RATINGS },
      description:
        'Teams of the window that got no rating, by ascending databaseId: they never scored or conceded, or nothing links them to the rest.',
      resolve: (query, { parameters }, _args, context) => {
        const { leftOut } = readFitParameters(parameters).fit;
        return dbOf(context).team.findMany({
          ...query,
          where: { teamId: { in: [...leftOut] } },
          orderBy: { teamId: 'asc' },
        });
      },
    }),
    inputsHash: t.exposeString('inputsHash', {
      description:
        'SHA-256 of version, settings, reference day and every match: equal hashes, equal bits. Unique.',
    }),
    computedAt: t.expose('computedAt', { type: 'DateTime', description: 'When it was stored.' }),
  }),
});
