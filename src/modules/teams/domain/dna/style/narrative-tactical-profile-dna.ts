import type { LeagueSeason, TeamSeason } from '../league-season.ts';
import { count, group, list, text, type Shaped } from '../shape.ts';
import { placesIn } from '../traits/tier.ts';
import { styleOf, type Style } from '../traits/style-rules.ts';
import { goalsAgainst, goalsFor } from './goal-measures.ts';
import { standoutsOf } from './standouts.ts';
import { say, sayPlace, sayShare } from './say-number.ts';
import { STYLE_MINIMUMS } from './style-minimums.ts';
import { cardDna } from './card-dna.ts';
import { tacticalDna } from './tactical-dna.ts';

/** What each style means, in words that shots, corners and goals can bear. */
const STYLE_SENTENCES: Readonly<Record<Style, string>> = {
  dominant: 'A dominant side: it shoots far more than the rest of the league and allows far less.',
  chaotic: 'A chaotic side: it shoots much and allows much.',
  counter: 'A countering side by its figures: it cedes the shots and makes much of its own.',
  besieged: 'A besieged side: it is outshot in most matches.',
  attacking: 'An attacking side: it shoots more than the league does.',
  defensive: 'A defensive side: few shots at either end.',
  direct: 'A direct side by its figures: attacks end in a shot on target rather than in a corner.',
  balanced: 'A balanced side: no figure of its shots stands out.',
};

export const narrativeTacticalProfileShape = group(
  'NarrativeTacticalProfile',
  'How a team plays in sentences made from its other vectors, every number theirs: the same figures always give the same words. Empty below five matches.',
  {
    matches: count('Matches that the team has played.'),
    headline: text('The team, its style and its place in the table. Null below five matches.'),
    style: text(
      'What its style means. Null without a style: below five matches, or without shots in the files.',
    ),
    strengths: list(
      'Up to three figures of its play at least 0.75 standard deviations better than the mean of the league, the best first.',
      text('`Goals scored: 2.10 a match (z +1.42)`.'),
    ),
    weaknesses: list(
      'Up to three figures of its play at least 0.75 standard deviations worse than the mean of the league, the worst first.',
      text('`Goals conceded: 1.90 a match (z +1.20)`.'),
    ),
    sentences: list(
      'What its matches look like, one sentence for each thing that is known.',
      text('A sentence.'),
    ),
  },
);

/** The tactical narrative of a team: deterministic text from the tactical, card and advanced vectors and the style. */
export function narrativeTacticalProfileDna(
  team: TeamSeason,
  league: LeagueSeason,
): Shaped<typeof narrativeTacticalProfileShape> {
  const matches = team.games.length;
  if (matches < STYLE_MINIMUMS.matches)
    return { matches, headline: null, style: null, strengths: [], weaknesses: [], sentences: [] };
  const style = styleOf(team, league)?.style ?? null;
  const { strengths, weaknesses } = standoutsOf(team, league);
  return {
    matches,
    headline: headlineOf(team, league, style),
    style: style && STYLE_SENTENCES[style],
    strengths,
    weaknesses,
    sentences: sentencesOf(team, league),
  };
}

function headlineOf(team: TeamSeason, league: LeagueSeason, style: Style | null): string {
  const place = placesIn(league).get(team.teamId) ?? league.teams.size;
  const where = `${sayPlace(place)} of ${league.teams.size} in ${league.league} ${league.season}`;
  return `${team.name}: ${style === null ? '' : `${style}, `}${where}`;
}

function sentencesOf(team: TeamSeason, league: LeagueSeason): string[] {
  const { shots, corners, fouls, tempo, territoryShare } = tacticalDna(team, league);
  const cards = cardDna(team).all;
  const [scored, conceded] = [goalsFor, goalsAgainst].map((of) => of.standing(team, league).value);
  const sentences = [
    sentence([scored, conceded], (own, other) => `Scores ${own} and concedes ${other} goals a match.`),
    sentence(
      [shots.perMatch, shots.opponentPerMatch],
      (own, other) => `Takes ${own} shots a match and allows ${other}.`,
    ),
    sentence(
      [corners.perMatch, corners.opponentPerMatch],
      (own, other) => `Wins ${own} corners a match and concedes ${other}.`,
    ),
    tempo === null || territoryShare === null
      ? null
      : `A match of it sees ${say(tempo)} shots and corners, ${sayShare(territoryShare)} of them its own.`,
    sentence(
      [fouls.perMatch, cards.bookingPointsPerMatch],
      (fouled, booked) => `Commits ${fouled} fouls a match and collects ${booked} booking points.`,
    ),
  ];
  return sentences.filter((one) => one !== null);
}

function sentence(
  [first, second]: readonly (number | null | undefined)[],
  words: (first: string, second: string) => string,
): string | null {
  return typeof first === 'number' && typeof second === 'number' ? words(say(first), say(second)) : null;
}
