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
      description:
        'How many measures the distance rests on at most: the smaller of the two numbers of known components that the signatures say ' +
        '(`present`). A component that is not known counts as 0, the average of the league. A signature that does not say is taken ' +
        'for whole.',
    }),
  }),
});

export interface NearestTeams {
  readonly teams: readonly NearTeamShape[];
}

export const NearestTeamsRef = builder.objectRef<NearestTeams>('NearestTeams').implement({
  description: 'The clubs near to one by DNA signature.',
  fields: (t) => ({
    teams: t.field({
      type: [NearTeamRef],
      complexity: { field: 1, multiplier: 1 },
      description: 'The nearest first; equals by name. Empty when no other signature can be compared.',
      resolve: ({ teams }) => [...teams],
    }),
  }),
});
