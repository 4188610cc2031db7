import type { LeagueSeason, TeamSeason } from '../league-season.ts';
import { count, group, measure, text, type Shaped, meant } from '../shape.ts';
import { goalsAgainst, goalsFor, secondHalfShare, volatility } from './goal-measures.ts';
import type { LeagueMeasure } from './league-norms.ts';
import { bookingPoints, cornersAgainst, cornersFor, foulsFor } from './play-measures.ts';
import { homeDependence, pointsPerMatch, pointsVsExpectation } from './result-measures.ts';
import {
  accuracy,
  conversion,
  finishingLuck,
  saveRate,
  shotsAgainst,
  shotsFor,
  shotsOnTargetAgainst,
  shotsOnTargetFor,
} from './shot-measures.ts';
import { STYLE_MINIMUMS } from './style-minimums.ts';

/** What the profile looks at, in its order. */
export const ADVANCED_MEASURES = [
  pointsPerMatch,
  pointsVsExpectation,
  finishingLuck,
  homeDependence,
  volatility,
  goalsFor,
  goalsAgainst,
  secondHalfShare,
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
  bookingPoints,
] as const;

const among = { sample: 'teams', least: STYLE_MINIMUMS.teams } as const;

const leagueStandingShape = group(
  'LeagueStanding',
  'A figure of a team and where it stands among the teams of its league and season.',
  {
    unit: text('The unit of `value`. Never null where computed.'),
    value: measure(
      'as `unit` says',
      'The figure, counted in `unit`; null below five matches, or the minimum that the measure names.',
      {
        sample: 'sample',
      },
    ),
    sample: count('Matches, shots, shots on target or goals that `value` rests on.'),
    z: measure(
      'standard deviations',
      '(value - mean) / population standard deviation, over the teams of the league whose figure is known; 0 where all are equal. Null without a value.',
      among,
    ),
    percentile: measure(
      'percentile',
      '100 x (teams with less + half of the teams with the same, itself included) / teams: 50 is the middle. Large is much, not good. Null without a value.',
      { min: 0, max: 100, ...among },
    ),
    teams: count('Teams of the league whose figure is known.'),
  },
);

const standingIn = ({ description }: LeagueMeasure): typeof leagueStandingShape =>
  meant(leagueStandingShape, `${description}: where the team stands in its league.`);

export const advancedProfileV8Shape = group(
  'AdvancedProfileV8',
  `Where a team stands in its league in ${ADVANCED_MEASURES.length} measures, each with its value, z-score and percentile.`,
  {
    matches: count('Matches that the team has played.'),
    pointsPerMatch: standingIn(pointsPerMatch),
    pointsVsExpectation: standingIn(pointsVsExpectation),
    finishingLuck: standingIn(finishingLuck),
    homeDependence: standingIn(homeDependence),
    volatility: standingIn(volatility),
    goalsFor: standingIn(goalsFor),
    goalsAgainst: standingIn(goalsAgainst),
    secondHalfShare: standingIn(secondHalfShare),
    shotsFor: standingIn(shotsFor),
    shotsAgainst: standingIn(shotsAgainst),
    shotsOnTargetFor: standingIn(shotsOnTargetFor),
    shotsOnTargetAgainst: standingIn(shotsOnTargetAgainst),
    accuracy: standingIn(accuracy),
    conversion: standingIn(conversion),
    saveRate: standingIn(saveRate),
    cornersFor: standingIn(cornersFor),
    cornersAgainst: standingIn(cornersAgainst),
    foulsFor: standingIn(foulsFor),
    bookingPoints: standingIn(bookingPoints),
  },
);

/** The named z-scores and percentiles of a team in its league; `league-norms.ts` holds the formulas. */
export function advancedProfileV8Dna(
  team: TeamSeason,
  league: LeagueSeason,
): Shaped<typeof advancedProfileV8Shape> {
  const standing = (of: LeagueMeasure): Shaped<typeof leagueStandingShape> => ({
    unit: of.unit,
    ...of.standing(team, league),
  });
  return {
    matches: team.games.length,
    pointsPerMatch: standing(pointsPerMatch),
    pointsVsExpectation: standing(pointsVsExpectation),
    finishingLuck: standing(finishingLuck),
    homeDependence: standing(homeDependence),
    volatility: standing(volatility),
    goalsFor: standing(goalsFor),
    goalsAgainst: standing(goalsAgainst),
    secondHalfShare: standing(secondHalfShare),
    shotsFor: standing(shotsFor),
    shotsAgainst: standing(shotsAgainst),
    shotsOnTargetFor: standing(shotsOnTargetFor),
    shotsOnTargetAgainst: standing(shotsOnTargetAgainst),
    accuracy: standing(accuracy),
    conversion: standing(conversion),
    saveRate: standing(saveRate),
    cornersFor: standing(cornersFor),
    cornersAgainst: standing(cornersAgainst),
    foulsFor: standing(foulsFor),
    bookingPoints: standing(bookingPoints),
  };
}
