import { addDays } from '../../../../../shared/uk-time.ts';
import type { Game } from '../game.ts';
import type { TeamSeason } from '../league-season.ts';
import { LONG_REST_DAYS, SHORT_REST_DAYS } from '../rest-days.ts';
import { count, group, measure, text, type Shaped, meant } from '../shape.ts';
import { LEAST_MATCHES } from './least-samples.ts';
import { meanOf, sumOf } from './mean-of.ts';
import { RECORD_FIELDS, recordOf } from './record.ts';
import { timedGoals, TIMED_GOALS_FIELDS } from './timed-goals.ts';

/** The length of the span in which matches are counted for congestion. */
const SPAN_DAYS = 21;

const physicalRestShape = group('PhysicalRest', 'Matches after a rest of one length.', {
  ...RECORD_FIELDS,
  ...TIMED_GOALS_FIELDS,
});

export const physicalShape = group(
  'PhysicalDna',
  'How a team copes with rest and congestion: `shortRest` holds its matches at most 3 days after the one before, `normalRest` 4 to 7, `longRest` 8 or more; its first match has no rest and is in none. Days count between matches of this league: cups and European nights are not in the files.',
  {
    restedMatches: count(
      "Matches with a match before them in this league and season: all but the team's first.",
    ),
    avgRestDays: measure('days', 'Mean of the days from one match to the next.', {
      min: 0,
      sample: 'restedMatches',
      least: LEAST_MATCHES,
    }),
    shortRest: meant(physicalRestShape, 'Matches after at most 3 days of rest.'),
    normalRest: meant(physicalRestShape, 'Matches after 4 to 7 days of rest.'),
    longRest: meant(physicalRestShape, 'Matches after 8 days of rest or more.'),
    mostMatchesIn21Days: count('The most matches that fell into any 21 days in a row.'),
    busiestFrom: text(
      'The day (`yyyy-mm-dd`) on which these 21 days began, the earliest where there are several.',
    ),
  },
);

export type PhysicalDna = Shaped<typeof physicalShape>;

/**
 * Records by rest before a match: short (3 days or fewer between match days), normal (4 to 7), long (8 or more); the first match of
 * the season has no rest and is in none. Congestion is the most matches in any 21 days in a row.
 */
export function physicalDna({ games }: TeamSeason): PhysicalDna {
  const rests = games.flatMap(({ restDays }) => (restDays === null ? [] : [restDays]));
  const rested = (from: number, to: number): Shaped<typeof physicalRestShape> => {
    const found = games.filter(({ restDays }) => restDays !== null && restDays >= from && restDays <= to);
    return { ...recordOf(found), ...timedGoals(found) };
  };
  const busiest = busiestSpan(games);
  return {
    restedMatches: rests.length,
    avgRestDays: meanOf(
      sumOf(rests, (days) => days),
      rests.length,
      LEAST_MATCHES,
    ),
    shortRest: rested(0, SHORT_REST_DAYS),
    normalRest: rested(SHORT_REST_DAYS + 1, LONG_REST_DAYS - 1),
    longRest: rested(LONG_REST_DAYS, Infinity),
    mostMatchesIn21Days: busiest.matches,
    busiestFrom: busiest.from,
  };
}

function busiestSpan(games: readonly Game[]): { matches: number; from: string | null } {
  let busiest: { matches: number; from: string | null } = { matches: 0, from: null };
  for (const { playedOn: from } of games) {
    const end = addDays(from, SPAN_DAYS);
    const matches = games.filter(({ playedOn }) => playedOn >= from && playedOn < end).length;
    if (matches > busiest.matches) busiest = { matches, from };
  }
  return busiest;
}
