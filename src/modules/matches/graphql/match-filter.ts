import { defineFilter } from '../../../graphql/filters/define-filter.ts';
import { integerKey } from '../../../graphql/node-id.ts';
import { teamFilter } from '../../teams/graphql/team-filter.ts';

export const matchFilter = defineFilter<'Match'>('Match', {
  id: { kind: 'id', column: 'id', keyOf: integerKey, description: 'By id.' },
  division: { kind: 'string', column: 'division', description: 'By the code of the division: `E0`.' },
  season: { kind: 'string', column: 'season', description: 'By season, as `2025/26`.' },
  playedOn: {
    kind: 'date',
    column: 'playedOn',
    description: 'By the day of the match in the United Kingdom.',
  },
  kickOffAt: { kind: 'dateTime', column: 'kickOffAt', description: 'By kick-off.' },
  hasKickOffTime: {
    kind: 'boolean',
    column: 'hasKickOffTime',
    description: 'By whether the time of day is known.',
  },
  knownAt: {
    kind: 'dateTime',
    column: 'knownAt',
    description: 'By the instant from which the fixture was known.',
  },
  resultKnownAt: {
    kind: 'dateTime',
    column: 'resultKnownAt',
    description: 'By the instant from which the result was known; `isNull: true` finds matches without one.',
  },
  homeGoals: {
    kind: 'smallInt',
    column: 'homeGoals',
    description: 'By goals of the home side; null without a result.',
  },
  awayGoals: {
    kind: 'smallInt',
    column: 'awayGoals',
    description: 'By goals of the away side; null without a result.',
  },
  referee: { kind: 'string', column: 'referee', description: 'By the name of the referee.' },
  homeTeam: {
    kind: 'related',
    filter: () => teamFilter,
    where: (team) => ({ homeTeam: team }),
    description: 'By the side that plays at home.',
  },
  awayTeam: {
    kind: 'related',
    filter: () => teamFilter,
    where: (team) => ({ awayTeam: team }),
    description: 'By the side that travels.',
  },
  team: {
    kind: 'related',
    filter: () => teamFilter,
    where: (team) => ({ OR: [{ homeTeam: team }, { awayTeam: team }] }),
    description: 'By either side: at least one of the two fits.',
  },
});
