import type { LeagueSeason, TeamSeason } from '../league-season.ts';
import { goalsAgainst, goalsFor } from '../style/goal-measures.ts';
import type { LeagueMeasure } from '../style/league-norms.ts';
import { awayPoints, homePoints, pointsPerMatch, pointsVsExpectation } from '../style/result-measures.ts';
import { say, sayPlace } from '../style/say-number.ts';
import { shotsAgainst, shotsFor } from '../style/shot-measures.ts';
import { styleOf } from './style-rules.ts';
import { placesIn } from './tier.ts';
import { LEAST_MATCHES } from './trait-limits.ts';

/**
 * A team's season in two to four sentences made from figures: its place and its goals always, its points by venue, its shots, its
 * style and its points against the closing odds where they are known. Deterministic. Null below five matches.
 */
export function narrativeProfile(team: TeamSeason, league: LeagueSeason): string | null {
  const place = placesIn(league).get(team.teamId);
  const valueOf = (measure: LeagueMeasure): number | null => measure.standing(team, league).value;
  const [points, scored, conceded] = [pointsPerMatch, goalsFor, goalsAgainst].map(valueOf);
  if (team.games.length < LEAST_MATCHES || place === undefined) return null;
  const sentences = [
    `${team.name} are ${sayPlace(place)} of ${league.teams.size} in ${league.league} ${league.season} with ${say(points ?? 0)} points a match after ${team.games.length} matches.`,
    `They score ${say(scored ?? 0)} and concede ${say(conceded ?? 0)} goals a match${venueWords(valueOf(homePoints), valueOf(awayPoints))}.`,
    styleWords(team, league, valueOf),
    expectationWords(valueOf(pointsVsExpectation)),
  ];
  return sentences.filter((sentence) => sentence !== null).join(' ');
}

function venueWords(home: number | null, away: number | null): string {
  return home === null || away === null
    ? ''
    : `, and take ${say(home)} points from a home match, ${say(away)} from an away match`;
}

function styleWords(
  team: TeamSeason,
  league: LeagueSeason,
  valueOf: (measure: LeagueMeasure) => number | null,
): string | null {
  const [shots, allowed] = [valueOf(shotsFor), valueOf(shotsAgainst)];
  if (shots === null || allowed === null) return null;
  const found = styleOf(team, league);
  const style = found ? ` (${found.style}, confidence ${found.confidence} of 100)` : '';
  return `They take ${say(shots)} shots a match and allow ${say(allowed)}${style}.`;
}

function expectationWords(surplus: number | null): string | null {
  if (surplus === null) return null;
  const [size, word] = [say(Math.abs(surplus)), surplus < 0 ? 'fewer' : 'more'];
  return `They took ${size} points a match ${word} than the closing odds expected.`;
}
