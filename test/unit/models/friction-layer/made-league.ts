import type { PlayedMatch } from '../../../../src/modules/matches/domain/played-match.ts';
import { addDays } from '../../../../src/shared/uk-time.ts';
import { randomNumbers } from '../../quant/simulate-season.ts';
import { drawPoisson } from './made-observations.ts';

export interface MadeLeague {
  /** An even number. */
  readonly teams: number;
  /** As `2024/25`, each with every team at home to every other once. */
  readonly seasons: readonly string[];
  readonly seed: number;
}

/** Seasons of a division whose teams differ in strength and style; a round a week, all of it at two in the afternoon. */
export function madeLeague({ teams, seasons, seed }: MadeLeague): PlayedMatch[] {
  const random = randomNumbers(seed);
  const strengths = Array.from({ length: teams }, () => 0.8 * (random() - 0.5));
  const tempos = Array.from({ length: teams }, () => 8 + 8 * random());
  const count = (mean: number): number => drawPoisson(mean, random());
  let matchId = 0;
  return seasons.flatMap((season) =>
    rounds(teams).flatMap((round, week) =>
      round.map(([home, away]): PlayedMatch => {
        const playedOn = addDays(`${season.slice(0, 4)}-08-16`, 7 * week);
        const kickOffAt = new Date(`${playedOn}T14:00:00Z`);
        const edge = (strengths[home] ?? 0) - (strengths[away] ?? 0);
        const [homeGoals, awayGoals] = [count(1.5 * Math.exp(edge)), count(1.2 * Math.exp(-edge))];
        const [homeTempo, awayTempo] = [tempos[home] ?? 0, tempos[away] ?? 0];
        matchId += 1;
        return {
          matchId,
          division: 'E0',
          season,
          playedOn,
          kickOffAt,
          resultKnownAt: new Date(kickOffAt.getTime() + 150 * 60_000),
          homeTeamId: home + 1,
          awayTeamId: away + 1,
          homeGoals,
          awayGoals,
          halfTimeHomeGoals: Math.floor(homeGoals / 2),
          halfTimeAwayGoals: Math.floor(awayGoals / 2),
          homeShots: count(homeTempo),
          awayShots: count(awayTempo),
          homeShotsOnTarget: null,
          awayShotsOnTarget: null,
          homeFouls: count(22 - homeTempo),
          awayFouls: count(22 - awayTempo),
          homeCorners: null,
          awayCorners: null,
          homeYellowCards: count(2),
          awayYellowCards: count(2),
          homeRedCards: 0,
          awayRedCards: 0,
        };
      }),
    ),
  );
}

/** The rounds of a double round robin, by the circle method: the last team stays, the others move round it. */
function rounds(teams: number): (readonly [home: number, away: number])[][] {
  const last = teams - 1;
  const first = Array.from({ length: last }, (_, round) =>
    Array.from({ length: teams / 2 }, (_seat, seat): readonly [number, number] => {
      const one = seat === 0 ? last : (round + seat) % last;
      const other = (round - seat + last) % last;
      return round % 2 === 0 ? [one, other] : [other, one];
    }),
  );
  return [...first, ...first.map((round) => round.map(([home, away]) => [away, home] as const))];
}
