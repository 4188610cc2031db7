import { builder } from '../../../../graphql/builder.ts';
import { pageComplexity } from '../../../../graphql/connections/define-connection.ts';
import { countSnapshotsOfTeam } from '../../dna-loaders.ts';
import { TeamRef } from '../team.ts';
import { teamDnaSnapshotConnection } from './team-dna-snapshot-connection.ts';
import { teamDnaSnapshotFilter } from './team-dna-snapshot-filter.ts';

builder.prismaObjectField(TeamRef, 'dnaHistory', (t) =>
  t.field({
    type: teamDnaSnapshotConnection.ref,
    description: 'The DNA of the club as it was: one snapshot for each computation from other inputs.',
    args: {
      ...teamDnaSnapshotConnection.args,
      filter: t.arg({
        type: teamDnaSnapshotFilter.ref,
        description: 'Which of them are meant; all when not given.',
      }),
    },
    complexity: pageComplexity,
    select: ({ filter, ...args }, context, nested) => ({
      dnaRecords: nested(
        teamDnaSnapshotConnection.plan(args, teamDnaSnapshotFilter.planned(filter), context),
      ),
    }),
    resolve: ({ teamId, dnaRecords }, { filter, ...args }, context) => {
      const where = teamDnaSnapshotFilter.where(filter);
      return teamDnaSnapshotConnection.loaded(args, dnaRecords, () =>
        countSnapshotsOfTeam(context, teamId, where),
      );
    },
  }),
);
