import { defineConnection } from '../../../graphql/connections/define-connection.ts';
import { FrictionRef } from './friction.ts';

const TABLE = {
  table: 'quantum.quantum_friction_matrix_v3',
  idColumn: 'friction_id',
  isZoned: true,
} as const;

/** A column of a legacy table: any row may lack it. */
const nullable = <Kind extends 'float' | 'int' | 'text', Field extends string>(
  kind: Kind,
  field: Field,
  description: string,
): { field: Field; kind: Kind; isNullable: true; description: string } => ({
  field,
  kind,
  isNullable: true,
  description,
});

export const frictionConnection = defineConnection({
  name: 'Friction',
  rows: 'the frictions',
  node: FrictionRef,
  order: {
    model: 'Friction',
    id: { field: 'frictionId', kind: 'int' },
    usual: { field: 'FRICTION_SCORE', direction: 'DESC' },
    keys: {
      DATABASE_ID: {
        field: 'frictionId',
        kind: 'int',
        description: 'By `databaseId`: in the order in which pairs were first stored.',
      },
      FRICTION_SCORE: nullable('float', 'frictionScore', 'By the friction score.'),
      STYLE_CLASH: nullable('float', 'styleClash', 'By style clash.'),
      TEMPO_FRICTION: nullable('float', 'tempoFriction', 'By tempo friction.'),
      MENTAL_CLASH: nullable('float', 'mentalClash', 'By mental clash.'),
      TACTICAL_FRICTION: nullable('float', 'tacticalFriction', 'By tactical friction.'),
      RISK_FRICTION: nullable('float', 'riskFriction', 'By risk friction.'),
      PSYCHOLOGICAL_EDGE: nullable('float', 'psychologicalEdge', 'By psychological edge.'),
      PREDICTED_GOALS: nullable('float', 'predictedGoals', 'By predicted goals.'),
      PREDICTED_BTTS_PROB: nullable(
        'float',
        'predictedBttsProb',
        'By the probability that both sides score.',
      ),
      PREDICTED_OVER25_PROB: nullable(
        'float',
        'predictedOver25Prob',
        'By the probability of three goals or more.',
      ),
      CHAOS_POTENTIAL: nullable('float', 'chaosPotential', 'By chaos potential.'),
      H2H_AVG_GOALS: nullable('float', 'h2hAvgGoals', 'By goals per meeting.'),
      H2H_MATCHES: nullable('int', 'h2hMatches', 'By the number of meetings.'),
      H2H_HOME_WINS: nullable('int', 'h2hHomeWins', 'By meetings that the home side won.'),
      H2H_AWAY_WINS: nullable('int', 'h2hAwayWins', 'By meetings that the away side won.'),
      H2H_DRAWS: nullable('int', 'h2hDraws', 'By meetings that nobody won.'),
      MATCHES_ANALYZED: nullable('int', 'matchesAnalyzed', 'By matches analysed.'),
      TEAM_HOME_NAME: nullable('text', 'teamHomeName', 'By the name of the home side.'),
      TEAM_AWAY_NAME: nullable('text', 'teamAwayName', 'By the name of the away side.'),
      STYLE_HOME: nullable('text', 'styleHome', 'By the style of the home side.'),
      STYLE_AWAY: nullable('text', 'styleAway', 'By the style of the away side.'),
      PREDICTED_WINNER: nullable('text', 'predictedWinner', 'By the predicted winner, as text.'),
      CONFIDENCE_LEVEL: nullable('text', 'confidenceLevel', 'By confidence level, as text.'),
      SEASON: nullable('text', 'season', 'By season.'),
      LAST_MATCH_ON: {
        field: 'lastMatchDate',
        kind: 'day',
        isNullable: true,
        description: 'By the day of the last meeting.',
      },
      CREATED_AT: {
        field: 'createdAt',
        kind: 'instant',
        exact: { ...TABLE, column: 'created_at' },
        description: 'By the instant at which the pair was first stored.',
      },
      UPDATED_AT: {
        field: 'updatedAt',
        kind: 'instant',
        exact: { ...TABLE, column: 'updated_at' },
        description: 'By the instant of the last change.',
      },
    },
  },
});
