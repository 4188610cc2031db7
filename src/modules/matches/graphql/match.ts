import { builder } from '../../../graphql/builder.ts';
import { integerKey } from '../../../graphql/node-id.ts';
import { divisionOf } from '../domain/divisions.ts';
import { MatchStatsRef, STATS_SELECT } from './match-stats.ts';
import { SelectionRef } from './odds-enums.ts';

export const MatchRef = builder.prismaNode('Match', {
  id: { field: 'id' },
  nullable: true,
  description:
    'A fixture, and once it was played its result. It says what is known now; earlier values are kept as history.',
  select: { id: true },
  findUnique: (id) => ({ id: integerKey(id) }),
  fields: (t) => ({
    division: t.exposeString('division', {
      description: "The source's code of the division: `E0`, `D1`, `SP1`.",
    }),
    league: t.string({
      select: { division: true },
      description: 'The name of the division: `Premier League`. The code itself where it is not known.',
      resolve: ({ division }) => divisionOf(division).league,
    }),
    season: t.exposeString('season', { description: 'As `2025/26`; it turns on 1 July.' }),
    homeTeam: t.relation('homeTeam', { description: 'The side that plays at home.' }),
    awayTeam: t.relation('awayTeam', { description: 'The side that travels.' }),
    kickOffAt: t.expose('kickOffAt', {
      type: 'DateTime',
      description:
        'The start; where only the day is known, the first instant of that day in the United Kingdom.',
    }),
    hasKickOffTime: t.exposeBoolean('hasKickOffTime', {
      description: 'Whether the time of day is known; if not, `kickOffAt` stands for the day.',
    }),
    playedOn: t.expose('playedOn', {
      type: 'Date',
      description: 'The day of the match in the United Kingdom.',
    }),
    knownAt: t.expose('knownAt', {
      type: 'DateTime',
      description: 'From when the fixture was known: nothing with an earlier as-of may use it.',
    }),
    resultKnownAt: t.expose('resultKnownAt', {
      type: 'DateTime',
      nullable: true,
      description:
        'From when the result was known: 150 minutes after kick-off; where only the day is known, at its end in the United Kingdom. Null until there is a result.',
    }),
    homeGoals: t.exposeInt('homeGoals', {
      nullable: true,
      description: 'Goals of the home side after full time. Null until there is a result.',
    }),
    awayGoals: t.exposeInt('awayGoals', {
      nullable: true,
      description: 'Goals of the away side after full time. Null until there is a result.',
    }),
    halfTimeHomeGoals: t.exposeInt('halfTimeHomeGoals', {
      nullable: true,
      description:
        'Goals of the home side at half time. Null until there is a result, and where the source lacks it.',
    }),
    halfTimeAwayGoals: t.exposeInt('halfTimeAwayGoals', {
      nullable: true,
      description:
        'Goals of the away side at half time. Null until there is a result, and where the source lacks it.',
    }),
    result: t.field({
      type: SelectionRef,
      nullable: true,
      select: { homeGoals: true, awayGoals: true },
      description: 'HOME, DRAW or AWAY after full time. Null until there is a result.',
      resolve: ({ homeGoals, awayGoals }) => {
        if (homeGoals === null || awayGoals === null) return null;
        if (homeGoals === awayGoals) return 'DRAW';
        return homeGoals > awayGoals ? 'HOME' : 'AWAY';
      },
    }),
    referee: t.exposeString('referee', { nullable: true, description: 'Null where the source names none.' }),
    stats: t.field({
      type: MatchStatsRef,
      select: STATS_SELECT,
      description: 'Shots, fouls, corners and cards.',
      resolve: (match) => match,
    }),
    import: t.relation('import', { description: 'The import that last added to the match or changed it.' }),
  }),
});
