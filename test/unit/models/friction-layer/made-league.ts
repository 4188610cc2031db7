import type { PlayedMatch } from '../../../../src/modules/matches/domain/played-match.ts';
import { adjustForFriction } from '../../../../src/modules/models/domain/friction-layer/adjust-for-friction.ts';
import type { FrictionFeatures } from '../../../../src/modules/models/domain/friction-layer/friction-features.ts';
import { seasonFrictionFeatures } from '../../../../src/modules/models/domain/friction-layer/season-friction-features.ts';
import { addDays, ukInstant } from '../../../../src/shared/uk-time.ts';
import { randomNumbers } from '../../quant/simulate-season.ts';
import { drawPoisson } from './made-observations.ts';

export interface MadeLeague {
  /** An even number. */
  readonly teams: number;
  /** As `2024/25`, each with every team at home to every other once. */
  readonly seasons: readonly string[];
  readonly seed: number;
  /** What the friction of a match, as it is known on the morning of it, does to its goals; nothing when not given. */
  readonly friction?: { readonly goals: number; readonly supremacy: number };
}

type Sides = readonly [home: number, away: number];

/** Seasons of a division whose teams differ in strength and style; a round a week, all of it at two in the afternoon. */
export function madeLeague({ teams, seasons, seed, friction }: MadeLeague): PlayedMatch[] {
  const random = randomNumbers(seed);
  const strengths = Array.from({ length: teams }, () => 0.8 * (random() - 0.5));
  const tempos = Array.from({ length: teams }, () => 8 + 8 * random());
  const count = (mean: number): number => drawPoisson(mean, random());
  const truth = {
    goals: { value: friction?.goals ?? 0, standardError: 0, centre: 0 },
    supremacy: { value: friction?.supremacy ?? 0, standardError: 0, centre: 0 },
    matches: 0,
  };
  const league: PlayedMatch[] = [];
  for (const season of seasons) {
    for (const [week, round] of rounds(teams).entries()) {
      const playedOn = addDays(`${season.slice(0, 4)}-08-16`, 7 * week);
      const features = friction ? featuresOf(league, season, playedOn, round) : [];
      for (const [index, [home, away]] of round.entries()) {
        const edge = (strengths[home] ?? 0) - (strengths[away] ?? 0);
        const usual = { home: 1.5 * Math.exp(edge), away: 1.2 * Math.exp(-edge) };
        const means = adjustForFriction(usual, features[index] ?? null, truth, 1);
        const goals = { home: count(means.home), away: count(means.away) };
        const paces = { home: tempos[home] ?? 0, away: tempos[away] ?? 0 };
        league.push({
          ...whenPlayed(playedOn),
          ...statistics(goals, paces, count),
          matchId: league.length + 1,
          season,
          homeTeamId: home + 1,
          awayTeamId: away + 1,
          homeGoals: goals.home,
          awayGoals: goals.away,
        });
      }
    }
  }
  return league;
}

function featuresOf(
  league: readonly PlayedMatch[],
  season: string,
  playedOn: string,
  round: readonly Sides[],
): (FrictionFeatures | undefined)[] {
  const decidedAt = ukInstant(playedOn, 0, 0);
  const fixtures = round.map(([home, away], index) => ({
    matchId: index,
    homeTeamId: home + 1,
    awayTeamId: away + 1,
    decidedAt,
  }));
  const played = league.filter((match) => match.season === season);
  const features = seasonFrictionFeatures({ division: 'E0', season, played, results: league, fixtures });
  return fixtures.map(({ matchId }) => features.get(matchId));
}

function whenPlayed(playedOn: string) {
  const kickOffAt = new Date(`${playedOn}T14:00:00Z`);
  const resultKnownAt = new Date(kickOffAt.getTime() + 150 * 60_000);
  return { division: 'E0', playedOn, kickOffAt, resultKnownAt };
}

interface BothSides {
  readonly home: number;
  readonly away: number;
}

function statistics(goals: BothSides, paces: BothSides, count: (mean: number) => number) {
  return {
    halfTimeHomeGoals: Math.floor(goals.home / 2),
    halfTimeAwayGoals: Math.floor(goals.away / 2),
    homeShots: count(paces.home),
    awayShots: count(paces.away),
    homeShotsOnTarget: null,
    awayShotsOnTarget: null,
    homeFouls: count(22 - paces.home),
    awayFouls: count(22 - paces.away),
    homeCorners: null,
    awayCorners: null,
    homeYellowCards: count(2),
    awayYellowCards: count(2),
    homeRedCards: 0,
    awayRedCards: 0,
  };
}

/** The rounds of a double round robin, by the circle method: the last team stays, the others move round it. */
function rounds(teams: number): Sides[][] {
  const last = teams - 1;
  const first = Array.from({ length: last }, (_, round) =>
    Array.from({ length: teams / 2 }, (_seat, seat): Sides => {
      const one = seat === 0 ? last : (round + seat) % last;
      const other = (round - seat + last) % last;
      return round % 2 === 0 ? [one, other] : [other, one];
    }),
  );
  return [...first, ...first.map((round) => round.map(([home, away]): Sides => [away, home]))];
}
