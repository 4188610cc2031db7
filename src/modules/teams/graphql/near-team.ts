import { builder } from '../../../graphql/builder.ts';
import { TeamRef } from './team.ts';

interface NearTeamShape {
  /** What was planned of the club, its key at least. */
  readonly team: { readonly teamId: number };
  readonly distance: number;
  readonly measures: number;
}

export const NearTeamRef = builder.objectRef<NearTeamShape>('NearTeam').implement({
  description: 'A club, and how far its DNA signature is from the one that was asked for.',
  fields: (t) => ({
    team: t.field({ type: TeamRef, description: 'The club that is near.', resolve: ({ team }) => team }),
    distance: t.exposeFloat('distance', {
      description:
        'The Euclidean distance between the signatures, in the units of their values; 0 when equal.',
    }),
    measureCount: t.exposeInt('measures', {
      description: 'Over how many measures: all that the signature of the club asked for has.',
    }),
  }),
});
