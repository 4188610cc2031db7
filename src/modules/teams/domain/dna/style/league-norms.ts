import { withoutNoise } from '../compare-figures.ts';
import { midRank } from '../friction/mid-rank.ts';
import type { LeagueSeason, TeamSeason } from '../league-season.ts';
import { perLeague } from '../per-league.ts';
import type { Unit } from '../shape.ts';
import { sum, type Figure } from './figure.ts';
import { STYLE_MINIMUMS } from './style-minimums.ts';

/** Something that is measured of every team of a league. */
export interface LeagueMeasure<Name extends string = string> {
  readonly name: Name;
  readonly unit: Unit;
  /** How it is computed, as a sentence without its full stop. */
  readonly description: string;
  /** What the figures of the league's teams look like together. */
  readonly norm: (league: LeagueSeason) => Norm;
  /** Where a team stands among them. */
  readonly standing: (team: TeamSeason, league: LeagueSeason) => Standing;
}

/** Mean and spread over the teams of a league whose figure is known; null below four such teams. */
export interface Norm {
  readonly mean: number | null;
  /** Population standard deviation: the teams of the league are all there are, not a sample of them. */
  readonly deviation: number | null;
  /** Teams whose figure is known. */
  readonly teams: number;
}

/** A team's figure, and where it stands in the league. */
export interface Standing extends Figure {
  /** (value - mean) / deviation, 0 in a league where all are equal; null without a figure or below four teams. */
  readonly z: number | null;
  /** 100 x (teams below + half of the equal ones, itself included) / teams: the mid-rank, 0..100; null as `z` is. */
  readonly percentile: number | null;
  readonly teams: number;
}

/** Below this, a spread is what rounding left over. */
const NO_SPREAD = 1e-9;

/** Declares a measure; every league's figures are computed once. */
export function leagueMeasure<const Name extends string>(
  name: Name,
  unit: Unit,
  description: string,
  figure: (team: TeamSeason, league: LeagueSeason) => Figure,
): LeagueMeasure<Name> {
  const inLeague = perLeague((league) => {
    const figures = new Map([...league.teams].map(([id, team]) => [id, figure(team, league)]));
    const values = [...figures.values()].map(({ value }) => value).filter((value) => value !== null);
    return { figures, values, norm: normOf(values) };
  });
  return {
    name,
    unit,
    description,
    norm: (league) => inLeague(league).norm,
    standing: (team, league) => {
      const { figures, values, norm } = inLeague(league);
      return standingOf(figures.get(team.teamId) ?? figure(team, league), values, norm);
    },
  };
}

function normOf(values: readonly number[]): Norm {
  const teams = values.length;
  if (teams < STYLE_MINIMUMS.teams) return { mean: null, deviation: null, teams };
  const mean = sum(values) / teams;
  return { mean, deviation: Math.sqrt(sum(values.map((value) => (value - mean) ** 2)) / teams), teams };
}

function standingOf(figure: Figure, values: readonly number[], { mean, deviation, teams }: Norm): Standing {
  const { value } = figure;
  if (value === null || mean === null || deviation === null)
    return { ...figure, z: null, percentile: null, teams };
  return {
    ...figure,
    // Rules compare it with thresholds: a zero that is not quite one would depend on the order of the teams.
    z: deviation < NO_SPREAD ? 0 : withoutNoise((value - mean) / deviation),
    percentile: midRank(value, values),
    teams,
  };
}
