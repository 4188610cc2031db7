import { defineConnection } from '../../../graphql/connections/define-connection.ts';
import { MatchRef } from './match.ts';

export const matchConnection = defineConnection({
  name: 'Match',
  rows: 'the matches',
  node: MatchRef,
  order: {
    model: 'Match',
    id: { field: 'id', kind: 'int' },
    usual: { field: 'KICK_OFF_AT', direction: 'ASC' },
    keys: {
      KICK_OFF_AT: { field: 'kickOffAt', kind: 'instant', description: 'By kick-off.' },
      KNOWN_AT: {
        field: 'knownAt',
        kind: 'instant',
        description: 'By the instant from which the fixture was known.',
      },
      RESULT_KNOWN_AT: {
        field: 'resultKnownAt',
        kind: 'instant',
        isNullable: true,
        description: 'By the instant from which the result was known.',
      },
      HOME_GOALS: {
        field: 'homeGoals',
        kind: 'smallint',
        isNullable: true,
        description: 'By goals of the home side.',
      },
      AWAY_GOALS: {
        field: 'awayGoals',
        kind: 'smallint',
        isNullable: true,
        description: 'By goals of the away side.',
      },
    },
  },
});
