import { defineSeasonsMutation } from '../../matches/graphql/seasons-mutation.ts';

defineSeasonsMutation({
  name: 'computeTeamDna',
  kind: 'COMPUTE_TEAM_DNA',
  what: 'the DNA vectors',
  description:
    'Computes the DNA of the clubs of leagues from imported matches, as a job. Every result is kept in `Team.dnaHistory`; ' +
    '`Team.dna` shows the newest season and instant, whichever was computed last.',
});
