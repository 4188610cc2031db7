import { builder } from '../../../../graphql/builder.ts';
import { dbOf, depsOf } from '../../../../graphql/context.ts';
import { describedEnum } from '../../../../graphql/described-enum.ts';
import { found } from '../../../../graphql/found.ts';
import { divisionOf } from '../../../matches/domain/divisions.ts';
import { MatchRef } from '../../../matches/graphql/match.ts';
import { TeamRef } from '../../../teams/graphql/team.ts';
import { saveModelFits } from '../../actions/save-model-fits.ts';
import { fitRecord } from '../../domain/fit-record.ts';
import type { FittedLayer, Matchup } from '../../domain/matchup/calculate-matchup.ts';
import { FrictionTrialRef } from '../friction-trial.ts';
import { ModelFitRef } from '../model-fit.ts';
import { ExpectedGoalsRef } from './expected-goals.ts';
import { MatchupLayerRef } from './matchup-layer.ts';
import { MatchupMarketsRef } from './matchup-markets.ts';
import { WeighedMarketRef } from './matchup-odds.ts';
import { MatchupOpinionRef } from './matchup-opinion.ts';
import { MatchupScoreGridRef } from './matchup-score-grid.ts';

const FittedLayerNameRef = builder.enumType('MatchupFitLayer', {
  description: 'Which layer a fit stands behind.',
  values: describedEnum<FittedLayer['layer']>({
    BASE: 'The fit in which every match weighs the same.',
    TIME_DECAY: 'The fit in which older matches weigh less.',
  }),
});

interface StoredFit extends Pick<FittedLayer, 'layer'> {
  readonly id: string;
}

const MatchupFitRef = builder.objectRef<StoredFit>('MatchupFit').implement({
  description: 'A fitted goal model behind a matchup.',
  fields: (t) => ({
    layer: t.expose('layer', { type: FittedLayerNameRef, description: 'Where it is used.' }),
    modelFit: t.prismaField({
      type: ModelFitRef,
      description: 'The stored fit, by which every number can be traced and repeated.',
      resolve: async (query, { id }, _args, context) =>
        found(await dbOf(context).modelFit.findUnique({ ...query, where: { id } }), 'ModelFit', id),
    }),
  }),
});

export const MatchupRef = builder.objectRef<Matchup>('Matchup').implement({
  description:
    'A match of two clubs, priced as of an instant from what was known then: the same input and instant give the same numbers, to the bit.',
  fields: (t) => ({
    homeTeam: t.prismaField({
      type: TeamRef,
      description: 'The side at home; on neutral ground, the one named first.',
      resolve: async (query, { request: { home } }, _args, context) =>
        found(await dbOf(context).team.findUnique({ ...query, where: { teamId: home } }), 'Team', home),
    }),
    awayTeam: t.prismaField({
      type: TeamRef,
      description: 'The other side.',
      resolve: async (query, { request: { away } }, _args, context) =>
        found(await dbOf(context).team.findUnique({ ...query, where: { teamId: away } }), 'Team', away),
    }),
    asOf: t.field({
      type: 'DateTime',
      description: 'Nothing that became known later was used.',
      resolve: ({ request }) => request.asOf,
    }),
    division: t.exposeString('league', {
      description: 'The code of the division whose model prices it: `E0`.',
    }),
    league: t.string({
      description: 'The name of that division; the code itself where it is not known.',
      resolve: ({ league }) => divisionOf(league).league,
    }),
    isNeutral: t.boolean({
      description: 'Whether nobody has the home advantage.',
      resolve: ({ request }) => request.isNeutral,
    }),
    match: t.prismaField({
      type: MatchRef,
      nullable: true,
      description:
        'The next fixture of the two with these sides that was known, whose quotes count as the market; the match itself is answered as it stands now. ' +
        'Null when none was.',
      resolve: (query, { matchId }, _args, context) =>
        matchId === null ? null : dbOf(context).match.findUnique({ ...query, where: { id: matchId } }),
    }),
    expectedGoals: t.expose('forecast', {
      type: ExpectedGoalsRef,
      description: 'The means with every layer that counts: those of the last of `layers`.',
    }),
    layers: t.field({
      type: [MatchupLayerRef],
      complexity: { field: 1, multiplier: 4 },
      description:
        'How the forecast came about: BASE, TIME_DECAY, FRICTION, MARKET. The last has the final 1X2.',
      resolve: ({ layers }) => [...layers],
    }),
    scoreGrid: t.field({
      type: MatchupScoreGridRef,
      description: 'The distribution of the final score, by the last layer.',
      resolve: ({ grid, markets }) => ({ grid, scores: markets.correctScores }),
    }),
    markets: t.expose('markets', {
      type: MatchupMarketsRef,
      description: 'Fair prices of every market, from the score grid.',
    }),
    odds: t.field({
      type: [WeighedMarketRef],
      complexity: { field: 1, multiplier: 5 },
      description: 'The given prices, weighed, in the order of the input. Empty without `odds`.',
      resolve: ({ odds }) => [...odds],
    }),
    marketOpinion: t.expose('market', {
      type: MatchupOpinionRef,
      nullable: true,
      description:
        'The market in the given odds, else, unless on neutral ground, in the quotes of `match`. Null when neither holds a usable 1X2 book.',
    }),
    frictionTrial: t.prismaField({
      type: FrictionTrialRef,
      nullable: true,
      description:
        'The friction trial that decides whether friction counts, the newest known at the instant. Null without one, and where `frictionWeight` is 0.',
      resolve: (query, { frictionTrialId }, _args, context) =>
        frictionTrialId === null
          ? null
          : dbOf(context).frictionTrial.findUnique({ ...query, where: { id: frictionTrialId } }),
    }),
    newcomers: t.prismaField({
      type: [TeamRef],
      complexity: { field: 1, multiplier: 2 },
      description:
        'The sides that are rated by what newcomers to the league were before, not by their own matches alone: the home side first.',
      resolve: async (query, { newcomers }, _args, context) => {
        const teams = await dbOf(context).team.findMany({
          ...query,
          where: { teamId: { in: [...newcomers] } },
        });
        return teams.sort((a, b) => newcomers.indexOf(a.teamId) - newcomers.indexOf(b.teamId));
      },
    }),
    fits: t.field({
      type: [MatchupFitRef],
      complexity: { field: 1, multiplier: 2 },
      description:
        'The goal models behind it, that of BASE first; one and the same where `xi` is 0. Asking for them stores them under the hash of their ' +
        'inputs, if they are not stored: nothing else depends on it.',
      resolve: async ({ fits, league, request: { asOf } }, _args, context) => {
        const records = fits.map(({ fitted }) => fitRecord(league, asOf, fitted));
        const at = depsOf(context).clock.now();
        const ids = await dbOf(context).$transaction((tx) => saveModelFits(tx, records, at));
        return fits.flatMap(({ layer }, index): StoredFit[] => {
          const id = ids[index];
          return id === undefined ? [] : [{ layer, id }];
        });
      },
    }),
  }),
});
