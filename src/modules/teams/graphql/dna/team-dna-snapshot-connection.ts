import { defineConnection } from '../../../../graphql/connections/define-connection.ts';
import { TeamDnaSnapshotRef } from './team-dna-snapshot.ts';

export const teamDnaSnapshotConnection = defineConnection({
  name: 'TeamDnaSnapshot',
  rows: 'the DNA snapshots',
  node: TeamDnaSnapshotRef,
  order: {
    model: 'TeamDnaRecord',
    id: { field: 'id', kind: 'bigint' },
    usual: { field: 'AS_OF', direction: 'DESC' },
    keys: {
      AS_OF: { field: 'asOf', kind: 'instant', description: 'By the instant whose knowledge it holds.' },
      COMPUTED_AT: { field: 'computedAt', kind: 'instant', description: 'By the instant it was stored at.' },
      MATCHES: {
        field: 'matches',
        kind: 'int',
        isNullable: true,
        description: 'By the matches it rests on.',
      },
    },
  },
});
