import { builder } from '../../../graphql/builder.ts';
import { integerKey, nodeKey } from '../../../graphql/node-id.ts';
import { SelectionRef } from '../../matches/graphql/odds-enums.ts';
import { TeamRef } from '../../teams/graphql/team.ts';
import { readWinner } from '../domain/read-winner.ts';

export const FrictionRef = builder.prismaNode('Friction', {
  id: { field: 'frictionId' },
  nullable: true,
  description:
    'How two clubs rub against each other. One row for each pair, whichever way round; predictions are for a match at the ground of ' +
    '`teamHome`. Rows that came from elsewhere may follow formulas of their own: `history` tells which is which.',
  select: { frictionId: true },
  findUnique: (id) => ({ frictionId: integerKey(id) }),
  fields: (t) => ({
    databaseId: t.exposeInt('frictionId', {
      description: 'The key in `quantum_friction_matrix_v3`: `friction_id`.',
    }),
    teamHome: t.relation('teamHome', { description: 'The side that is stored as home.' }),
    teamAway: t.relation('teamAway', { description: 'The side that is stored as away.' }),
    opponent: t.field({
      type: TeamRef,
      nullable: true,
      args: { of: t.arg.id({ required: true, description: 'The id of a Team: one of the two.' }) },
      select: (_args, _context, nested) => ({
        teamHomeId: true,
        teamAwayId: true,
        teamHome: nested(),
        teamAway: nested(),
      }),
      description: 'The other one of the two clubs. Null when the club that is given is neither.',
      resolve: ({ teamHomeId, teamAwayId, teamHome, teamAway }, { of }) => {
        const teamId = nodeKey('of', of, 'Team', integerKey);
        if (teamId === teamHomeId) return teamAway;
        return teamId === teamAwayId ? teamHome : null;
      },
    }),
    teamHomeName: t.exposeString('teamHomeName', {
      nullable: true,
      description: 'What the home side was called when the row was written. Null when not recorded.',
    }),
    teamAwayName: t.exposeString('teamAwayName', {
      nullable: true,
      description: 'What the away side was called when the row was written. Null when not recorded.',
    }),
    styleHome: t.exposeString('styleHome', {
      nullable: true,
      description: 'Playing style of the home side at that time: `balanced`. Null when not analysed.',
    }),
    styleAway: t.exposeString('styleAway', {
      nullable: true,
      description: 'Playing style of the away side at that time: `balanced`. Null when not analysed.',
    }),
    predictedGoals: t.exposeFloat('predictedGoals', {
      nullable: true,
      description:
        'Expected goals of both sides, by the goal model, at the ground of `teamHome`. Null when the model does not rate both clubs.',
    }),
    predictedBttsProb: t.exposeFloat('predictedBttsProb', {
      nullable: true,
      description:
        'Probability that both sides score, a fraction 0..1, from the same score distribution. Null when the model does not rate both clubs.',
    }),
    predictedOver25Prob: t.exposeFloat('predictedOver25Prob', {
      nullable: true,
      description:
        'Probability of three goals or more, a fraction 0..1, from the same score distribution. Null when the model does not rate both clubs.',
    }),
    predictedWinner: t.exposeString('predictedWinner', {
      nullable: true,
      description:
        'The most probable result as it is stored: `HOME`, `DRAW` or `AWAY`; rows from elsewhere may name a club. Null when the model does ' +
        'not rate both clubs.',
    }),
    predictedResult: t.field({
      type: SelectionRef,
      nullable: true,
      select: { predictedWinner: true, teamHomeName: true, teamAwayName: true },
      description:
        '`predictedWinner` as HOME, DRAW or AWAY. Null when it is none of them and names neither club.',
      resolve: readWinner,
    }),
    chaosPotential: t.exposeFloat('chaosPotential', {
      nullable: true,
      description:
        'How open the result is, 0 to 100 without units: the entropy of home win, draw and away win over that of three equal chances, ' +
        'times 100, from the same score distribution. Null when the model does not rate both clubs.',
    }),
    matchesAnalyzed: t.exposeInt('matchesAnalyzed', {
      nullable: true,
      description: 'Matches of the season in which either club played. Null when not recorded.',
    }),
    confidenceLevel: t.exposeString('confidenceLevel', {
      nullable: true,
      description:
        'By the matches of the season of the club that has fewer: `HIGH` from 20, `MEDIUM` from 10, else `LOW`. Null when not recorded.',
    }),
    season: t.exposeString('season', {
      nullable: true,
      description: 'The season of the components, as `2025/26`. Null when not recorded.',
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When the pair was first stored.' }),
    updatedAt: t.expose('updatedAt', { type: 'DateTime', description: 'When the row last changed.' }),
  }),
});
