import { defineFilter } from '../../../graphql/filters/define-filter.ts';
import { integerKey } from '../../../graphql/node-id.ts';
import { teamFilter } from '../../teams/graphql/team-filter.ts';

export const frictionFilter = defineFilter<'Friction'>('Friction', {
  id: { kind: 'id', column: 'frictionId', keyOf: integerKey, description: 'By id.' },
  databaseId: { kind: 'int', column: 'frictionId', description: 'By `databaseId`.' },
  frictionScore: { kind: 'float', column: 'frictionScore', description: 'By the friction score, 0 to 100.' },
  styleClash: { kind: 'float', column: 'styleClash', description: 'By style clash, 0 to 100.' },
  tempoFriction: { kind: 'float', column: 'tempoFriction', description: 'By tempo friction, 0 to 100.' },
  mentalClash: { kind: 'float', column: 'mentalClash', description: 'By mental clash, 0 to 100.' },
  tacticalFriction: {
    kind: 'float',
    column: 'tacticalFriction',
    description: 'By tactical friction, 0 to 100.',
  },
  riskFriction: { kind: 'float', column: 'riskFriction', description: 'By risk friction, 0 to 100.' },
  psychologicalEdge: {
    kind: 'float',
    column: 'psychologicalEdge',
    description: 'By psychological edge, -100 to 100, positive for the home side.',
  },
  predictedGoals: { kind: 'float', column: 'predictedGoals', description: 'By predicted goals.' },
  predictedBttsProb: {
    kind: 'float',
    column: 'predictedBttsProb',
    description: 'By the probability that both sides score, a fraction 0..1.',
  },
  predictedOver25Prob: {
    kind: 'float',
    column: 'predictedOver25Prob',
    description: 'By the probability of three goals or more, a fraction 0..1.',
  },
  predictedWinner: {
    kind: 'string',
    column: 'predictedWinner',
    description: 'By the predicted winner as it is stored: `HOME`, `DRAW`, `AWAY`.',
  },
  chaosPotential: { kind: 'float', column: 'chaosPotential', description: 'By chaos potential, 0 to 100.' },
  h2hMatches: { kind: 'int', column: 'h2hMatches', description: 'By the number of meetings.' },
  h2hHomeWins: { kind: 'int', column: 'h2hHomeWins', description: 'By meetings that the home side won.' },
  h2hAwayWins: { kind: 'int', column: 'h2hAwayWins', description: 'By meetings that the away side won.' },
  h2hDraws: { kind: 'int', column: 'h2hDraws', description: 'By meetings that nobody won.' },
  h2hAvgGoals: { kind: 'float', column: 'h2hAvgGoals', description: 'By goals per meeting.' },
  lastMatchOn: { kind: 'date', column: 'lastMatchDate', description: 'By the day of the last meeting.' },
  matchesAnalyzed: { kind: 'int', column: 'matchesAnalyzed', description: 'By matches analysed.' },
  confidenceLevel: {
    kind: 'string',
    column: 'confidenceLevel',
    description: 'By confidence level: `LOW`, `MEDIUM`, `HIGH`.',
  },
  season: { kind: 'string', column: 'season', description: 'By season, as `2025/26`.' },
  styleHome: { kind: 'string', column: 'styleHome', description: 'By the style of the home side.' },
  styleAway: { kind: 'string', column: 'styleAway', description: 'By the style of the away side.' },
  createdAt: {
    kind: 'dateTime',
    column: 'createdAt',
    description: 'By the instant at which the pair was first stored.',
  },
  updatedAt: { kind: 'dateTime', column: 'updatedAt', description: 'By the instant of the last change.' },
  teamHome: {
    kind: 'related',
    filter: () => teamFilter,
    where: (team) => ({ teamHome: team }),
    description: 'By the side that is stored as home: `{ league: { eq: "Premier League" } }`.',
  },
  teamAway: {
    kind: 'related',
    filter: () => teamFilter,
    where: (team) => ({ teamAway: team }),
    description: 'By the side that is stored as away.',
  },
  team: {
    kind: 'related',
    filter: () => teamFilter,
    where: (team) => ({ OR: [{ teamHome: team }, { teamAway: team }] }),
    description: 'By either side: at least one of the two fits.',
  },
});
