import type { LeagueSeason, TeamSeason } from '../league-season.ts';
import { count, group, measure, text, type Shaped, meant } from '../shape.ts';
import { formWindow, formWindowShape } from './form-window.ts';
import { LEAST_MATCHES } from './least-samples.ts';
import { scheduledMatches, standingsOf } from './standings.ts';

const SEASON = '2025/26';
/** A table that is too short has no room for a middle between its zones. */
const LEAST_TEAMS = 10;
const TITLE_PLACES = 3;
/** Two wins. */
const TITLE_POINTS = 6;
const EUROPEAN_PLACES = 6;
const DROP_PLACES = 3;

export const status20252026Shape = group(
  'Status20252026',
  'Where a team stands in the season 2025/26. Null in every other season.',
  {
    position: measure('position', 'Place in the table of the results that were known; 1 is the first.', {
      min: 1,
      sample: 'matches',
      least: 1,
    }),
    teams: count('Teams in the table.'),
    matches: count('Matches played.'),
    points: count('Points won.'),
    matchesLeft: measure(
      'index',
      'Matches of the season still to play, 2 x (teams - 1) less those played; null where the league is not a plain double round robin, and below five matches.',
      { min: 0, sample: 'matches', least: LEAST_MATCHES },
    ),
    zone: text(
      'What the place is about. TITLE_RACE: the first three, at most six points behind the first; EUROPEAN: the others of the first six; RELEGATION: the last three; MID: the rest. Null below five matches, and in a table of fewer than ten teams.',
    ),
    gapToTop: measure('points', 'Points of the first less those of the team; 0 for the first.', {
      min: 0,
      sample: 'matches',
    }),
    gapToSixth: measure(
      'points',
      'Points of the sixth less those of the team: above 0 the sixth is ahead, below 0 behind. Null in a table of fewer than ten teams.',
      { sample: 'matches' },
    ),
    gapToDrop: measure(
      'points',
      'How far from the last three: points less those of the best of them; for a team among them, less those of the last one above, so that it is 0 or below. Null in a table of fewer than ten teams.',
      { sample: 'matches' },
    ),
    form: meant(formWindowShape, 'The last five matches, fewer where fewer were played.'),
  },
);

export type Status20252026 = Shaped<typeof status20252026Shape>;

/** Place, zone and gaps by the documented rule; null unless the season is 2025/26. `form` is the last five matches. */
export function status20252026({ teamId, games }: TeamSeason, league: LeagueSeason): Status20252026 | null {
  if (league.season !== SEASON) return null;
  const table = standingsOf(league);
  const own = table.find((standing) => standing.teamId === teamId);
  const [first] = table;
  if (!own || !first) return null;
  const { position, matches, points } = own;
  const isLong = table.length >= LEAST_TEAMS;
  const lastSafe = table.length - DROP_PLACES;
  const sixth = table[EUROPEAN_PLACES - 1];
  const rival = table[position > lastSafe ? lastSafe - 1 : lastSafe];
  const scheduled = scheduledMatches(league);
  const gapToTop = first.points - points;
  return {
    position,
    teams: table.length,
    matches,
    points,
    matchesLeft: scheduled === null || matches < LEAST_MATCHES ? null : Math.max(0, scheduled - matches),
    zone: isLong && matches >= LEAST_MATCHES ? zoneOf(position, gapToTop, lastSafe) : null,
    gapToTop,
    gapToSixth: isLong && sixth ? sixth.points - points : null,
    gapToDrop: isLong && rival ? points - rival.points : null,
    form: formWindow(games, 5),
  };
}

function zoneOf(position: number, gapToTop: number, lastSafe: number): string {
  if (position > lastSafe) return 'RELEGATION';
  if (position <= TITLE_PLACES && gapToTop <= TITLE_POINTS) return 'TITLE_RACE';
  return position <= EUROPEAN_PLACES ? 'EUROPEAN' : 'MID';
}
