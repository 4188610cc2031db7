import { defineSeasonsMutation } from '../../matches/graphql/seasons-mutation.ts';

defineSeasonsMutation({
  name: 'computeFrictions',
  kind: 'COMPUTE_FRICTIONS',
  what: 'the frictions',
  description:
    'Computes the frictions of all pairs of clubs of leagues from imported matches, as a job. Every result is kept in ' +
    '`Friction.history`; the rows show the newest season and instant, whichever was computed last.',
});
