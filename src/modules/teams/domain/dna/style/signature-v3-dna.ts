import type { LeagueSeason, TeamSeason } from '../league-season.ts';
import { count, group, list, measure, text, type Shaped } from '../shape.ts';
import { goalsAgainst, goalsFor, secondHalfShare, volatility } from './goal-measures.ts';
import { bookingPoints, cornersAgainst, cornersFor, foulsAgainst, foulsFor } from './play-measures.ts';
import { homeDependence } from './result-measures.ts';
import {
  accuracy,
  conversion,
  saveRate,
  shotsAgainst,
  shotsFor,
  shotsOnTargetAgainst,
  shotsOnTargetFor,
} from './shot-measures.ts';

/** Raised whenever the list below changes: signatures of different versions have no distance. */
export const SIGNATURE_VERSION = 3;

/** What the components of a signature measure, in their order. */
const COMPONENTS = [
  goalsFor,
  goalsAgainst,
  shotsFor,
  shotsAgainst,
  shotsOnTargetFor,
  shotsOnTargetAgainst,
  accuracy,
  conversion,
  saveRate,
  cornersFor,
  cornersAgainst,
  foulsFor,
  foulsAgainst,
  bookingPoints,
  homeDependence,
  volatility,
  secondHalfShare,
] as const;

export type SignatureMeasure = (typeof COMPONENTS)[number]['name'];

/** The names of the components of a signature, in their order. */
export const SIGNATURE_MEASURES: readonly SignatureMeasure[] = COMPONENTS.map(({ name }) => name);

/** Standard deviations; no single measure may outweigh all others in a distance. */
export const SIGNATURE_LIMIT = 3;

export const signatureV3Shape = group(
  'SignatureV3',
  'How a team plays in 17 numbers of fixed order, made for distances between teams of any leagues: each is the z-score of a measure within the league and season. Null below five matches of the team, or four teams of the league that have played as many.',
  {
    version: count('Version of the list of measures; only signatures of one version have a distance.'),
    measures: list(
      'What each component measures, in the order of `values`; the same for every team.',
      text('Name of the measure, such as `shotsFor`: shots per match.'),
    ),
    values: list(
      'One component for each of `measures`. Never null: a measure that is not known is 0, the average of the league.',
      measure(
        'standard deviations',
        '(figure of the team - mean of the league) / population standard deviation of the league, cut at -3 and 3; 0 where the figure is not known.',
        { min: -SIGNATURE_LIMIT, max: SIGNATURE_LIMIT },
      ),
    ),
    present: count(
      'Components that are known, 1..17; the others are 0. Below a few, the signature says little.',
    ),
    matches: count('Matches that the team has played.'),
  },
);

/**
 * The signature of a team, always of the length of SIGNATURE_MEASURES: z = (figure - league mean) / population standard
 * deviation, cut at +-SIGNATURE_LIMIT, 0 where unknown. Null where no component is known, below five matches or four teams:
 * a row of zeros would be the near neighbour of every average team.
 */
export function signatureV3Dna(
  team: TeamSeason,
  league: LeagueSeason,
): Shaped<typeof signatureV3Shape> | null {
  const scores = COMPONENTS.map((component) => component.standing(team, league).z);
  const present = scores.filter((z) => z !== null).length;
  if (present === 0) return null;
  return {
    version: SIGNATURE_VERSION,
    measures: SIGNATURE_MEASURES,
    values: scores.map((z) => Math.min(SIGNATURE_LIMIT, Math.max(-SIGNATURE_LIMIT, z ?? 0))),
    present,
    matches: team.games.length,
  };
}
