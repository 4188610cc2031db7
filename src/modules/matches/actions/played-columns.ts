import type { PlayedField } from '../domain/stored-match.ts';

/** The column of each field that a played match fills. */
export const PLAYED_COLUMNS: Readonly<Record<PlayedField, string>> = {
  homeGoals: 'home_goals',
  awayGoals: 'away_goals',
  halfTimeHomeGoals: 'half_time_home_goals',
  halfTimeAwayGoals: 'half_time_away_goals',
  referee: 'referee',
  homeShots: 'home_shots',
  awayShots: 'away_shots',
  homeShotsOnTarget: 'home_shots_on_target',
  awayShotsOnTarget: 'away_shots_on_target',
  homeFouls: 'home_fouls',
  awayFouls: 'away_fouls',
  homeCorners: 'home_corners',
  awayCorners: 'away_corners',
  homeYellowCards: 'home_yellow_cards',
  awayYellowCards: 'away_yellow_cards',
  homeRedCards: 'home_red_cards',
  awayRedCards: 'away_red_cards',
};
