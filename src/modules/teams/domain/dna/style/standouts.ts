import type { LeagueSeason, TeamSeason } from '../league-season.ts';
import { goalsAgainst, goalsFor } from './goal-measures.ts';
import type { LeagueMeasure } from './league-norms.ts';
import { bookingPoints, cornersAgainst, cornersFor } from './play-measures.ts';
import { say, saySigned } from './say-number.ts';
import { conversion, saveRate, shotsAgainst, shotsFor } from './shot-measures.ts';

/** A figure of play, whether much of it is good, and its words. */
interface Aspect {
  readonly of: LeagueMeasure;
  readonly good: 1 | -1;
  readonly label: string;
  readonly per: string;
}

const ASPECTS: readonly Aspect[] = [
  { of: goalsFor, good: 1, label: 'Goals scored', per: ' a match' },
  { of: goalsAgainst, good: -1, label: 'Goals conceded', per: ' a match' },
  { of: shotsFor, good: 1, label: 'Shots', per: ' a match' },
  { of: shotsAgainst, good: -1, label: 'Shots allowed', per: ' a match' },
  { of: conversion, good: 1, label: 'Goals per shot on target', per: '' },
  { of: saveRate, good: 1, label: 'Share of shots on target allowed that are no goal', per: '' },
  { of: cornersFor, good: 1, label: 'Corners', per: ' a match' },
  { of: cornersAgainst, good: -1, label: 'Corners conceded', per: ' a match' },
  { of: bookingPoints, good: -1, label: 'Booking points', per: ' a match' },
];

/** Standard deviations from which a figure stands out. */
const STANDS_OUT = 0.75;
const MOST = 3;

/** The up to three best and worst figures of a team's play, each said with its value and z; equals in the order of ASPECTS. */
export function standoutsOf(
  team: TeamSeason,
  league: LeagueSeason,
): { strengths: string[]; weaknesses: string[] } {
  const judged = ASPECTS.flatMap(({ of, good, label, per }) => {
    const { value, z } = of.standing(team, league);
    return value === null || z === null
      ? []
      : [{ merit: good * z, words: `${label}: ${say(value)}${per} (z ${saySigned(z)})` }];
  });
  const told = (sign: 1 | -1): string[] =>
    judged
      .filter(({ merit }) => sign * merit >= STANDS_OUT)
      .toSorted((a, b) => sign * (b.merit - a.merit))
      .slice(0, MOST)
      .map(({ words }) => words);
  return { strengths: told(1), weaknesses: told(-1) };
}
