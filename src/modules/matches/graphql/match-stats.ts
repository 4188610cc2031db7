import { builder } from '../../../graphql/builder.ts';
import type { Stats } from '../domain/match-row.ts';

/** The columns behind the counts of a match. */
export const STATS_SELECT = {
  homeShots: true,
  awayShots: true,
  homeShotsOnTarget: true,
  awayShotsOnTarget: true,
  homeFouls: true,
  awayFouls: true,
  homeCorners: true,
  awayCorners: true,
  homeYellowCards: true,
  awayYellowCards: true,
  homeRedCards: true,
  awayRedCards: true,
} as const;

export const MatchStatsRef = builder.objectRef<Stats>('MatchStats').implement({
  description: 'Counts of a match that was played. Each is null when the source does not have it.',
  fields: (t) => ({
    homeShots: t.exposeInt('homeShots', { nullable: true, description: 'Shots by the home side.' }),
    awayShots: t.exposeInt('awayShots', { nullable: true, description: 'Shots by the away side.' }),
    homeShotsOnTarget: t.exposeInt('homeShotsOnTarget', {
      nullable: true,
      description: 'Shots on target by the home side.',
    }),
    awayShotsOnTarget: t.exposeInt('awayShotsOnTarget', {
      nullable: true,
      description: 'Shots on target by the away side.',
    }),
    homeFouls: t.exposeInt('homeFouls', { nullable: true, description: 'Fouls committed by the home side.' }),
    awayFouls: t.exposeInt('awayFouls', { nullable: true, description: 'Fouls committed by the away side.' }),
    homeCorners: t.exposeInt('homeCorners', { nullable: true, description: 'Corners won by the home side.' }),
    awayCorners: t.exposeInt('awayCorners', { nullable: true, description: 'Corners won by the away side.' }),
    homeYellowCards: t.exposeInt('homeYellowCards', {
      nullable: true,
      description: 'Yellow cards shown to the home side.',
    }),
    awayYellowCards: t.exposeInt('awayYellowCards', {
      nullable: true,
      description: 'Yellow cards shown to the away side.',
    }),
    homeRedCards: t.exposeInt('homeRedCards', {
      nullable: true,
      description: 'Red cards shown to the home side.',
    }),
    awayRedCards: t.exposeInt('awayRedCards', {
      nullable: true,
      description: 'Red cards shown to the away side.',
    }),
  }),
});
