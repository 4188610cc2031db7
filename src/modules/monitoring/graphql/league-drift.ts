import { builder } from '../../../graphql/builder.ts';
import { dbOf, depsOf } from '../../../graphql/context.ts';
import { checkLeagues, MOST_LEAGUES } from '../../matches/domain/check-leagues.ts';
import { driftOfLeagues, type LeagueDriftAsOf } from '../reads/drift-of-leagues.ts';
import { DriftStatusRef } from './drift-enums.ts';

export const LeagueDriftRef = builder.objectRef<LeagueDriftAsOf>('LeagueDrift').implement({
  description: 'The drift of a league as its newest reports tell it.',
  fields: (t) => ({
    division: t.exposeString('division', { description: 'The code of the division: `E0`.' }),
    season: t.exposeString('season', {
      nullable: true,
      description: 'The season that the reports look at, as `2025/26`. Null without reports.',
    }),
    asOf: t.expose('asOf', {
      type: 'DateTime',
      nullable: true,
      description:
        'The as-of instant of the reports, never after the one that was asked for. Null without reports.',
    }),
    status: t.expose('status', { type: DriftStatusRef, description: 'What it means for picks.' }),
    drifting: t.exposeStringList('drifting', {
      complexity: 1,
      description: 'Names of the subjects with the status DRIFT, those of forecasts first, then by name.',
    }),
    warning: t.exposeStringList('warning', {
      complexity: 1,
      description: 'Names of the subjects with the status WARNING, those of forecasts first, then by name.',
    }),
    insufficient: t.exposeStringList('insufficient', {
      complexity: 1,
      description:
        'Names of the subjects with too few matches to say anything; they count as if nothing were the matter.',
    }),
  }),
});

builder.queryField('leagueDrift', (t) =>
  t.field({
    type: [LeagueDriftRef],
    description:
      'The drift of leagues, in the order in which they are asked for: reports of the newest season, by the usual settings. What `detectDrift` ' +
      'finds with other settings is not looked at.',
    args: {
      leagues: t.arg.stringList({
        description:
          'Codes of divisions (`E0`); every one with a report, by code, when empty or not given. At most 50.',
      }),
      asOf: t.arg({
        type: 'DateTime',
        description: 'Reports of a later as-of instant are not looked at; now when not given.',
      }),
    },
    complexity: { field: 1, multiplier: MOST_LEAGUES },
    resolve: (_root, { leagues, asOf }, context) =>
      driftOfLeagues(dbOf(context), {
        divisions: leagues?.length ? checkLeagues(leagues) : null,
        asOf: asOf ?? depsOf(context).clock.now(),
      }),
  }),
);
