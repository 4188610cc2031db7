import { builder } from '../../../graphql/builder.ts';
import { FrictionRef } from './friction.ts';

builder.prismaObjectFields(FrictionRef, (t) => ({
  h2hMatches: t.exposeInt('h2hMatches', {
    nullable: true,
    description:
      'Meetings at either ground in the division, over every season that was known. Null when not recorded.',
  }),
  h2hHomeWins: t.exposeInt('h2hHomeWins', {
    nullable: true,
    description: 'Meetings that `teamHome` won, at either ground. Null when not recorded.',
  }),
  h2hAwayWins: t.exposeInt('h2hAwayWins', {
    nullable: true,
    description: 'Meetings that `teamAway` won, at either ground. Null when not recorded.',
  }),
  h2hDraws: t.exposeInt('h2hDraws', {
    nullable: true,
    description: 'Meetings that nobody won. Null when not recorded.',
  }),
  h2hAvgGoals: t.exposeFloat('h2hAvgGoals', {
    nullable: true,
    description: 'Mean goals of both sides per meeting, over `h2hMatches`. Null without a meeting.',
  }),
  lastMatchOn: t.expose('lastMatchDate', {
    type: 'Date',
    nullable: true,
    description: 'The day of the last meeting (`last_match_date`). Null without a meeting.',
  }),
  historicalFriction: t.expose('historicalFriction', {
    type: 'JSON',
    nullable: true,
    description:
      'The newest meetings, at most 20, the newest first: date, venue and goals from the side of `teamHome`; of any shape where the row ' +
      'came from elsewhere. Null when not recorded.',
  }),
}));
