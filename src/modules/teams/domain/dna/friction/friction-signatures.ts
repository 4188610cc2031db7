import type { LeagueSeason, TeamSeason } from '../league-season.ts';
import { count, fraction, group, measure, type MeasureShape, type Shaped, type Unit } from '../shape.ts';
import { figuresIn } from './signature-figures.ts';
import { signaturePlaces } from './signature-places.ts';
import { LEAST_MATCHES, LEAST_NOT_LEADING, LEAST_TEAMS } from './signature-rules.ts';

const figure = (unit: Unit, what: string, sample: string, least = LEAST_MATCHES): MeasureShape =>
  measure(unit, `${what} Null below ${least} such matches.`, { min: 0, sample, least });

const place = (of: string, sample: string, least = LEAST_MATCHES): MeasureShape =>
  measure(
    'percentile',
    `Where \`${of}\` stands in the league: the share of teams below it, equals counted half, in per cent from 0 to 100. ` +
      `Null where the figure is, and with fewer than ${LEAST_TEAMS} teams that have one.`,
    { min: 0, max: 100, sample, least },
  );

export const frictionSignaturesShape = group(
  'FrictionSignatures',
  'What a team brings into the friction with another one, over the matches of the season; each figure with its place in the league.',
  {
    matches: count('Matches of the season that were known.'),
    shotsMatches: count('Of them, those with shots on record.'),
    foulsMatches: count('Of them, those with fouls on record.'),
    cardsMatches: count('Of them, those with yellow and red cards on record.'),
    notLeadingMatches: count('Of them, those in which it was level or behind at half time.'),
    tempo: figure('shots', 'Shots of both sides per match.', 'shotsMatches'),
    tempoPercentile: place('tempo', 'shotsMatches'),
    pressure: fraction(
      `Own shots of the shots of both sides, a fraction 0..1. Null below ${LEAST_MATCHES} matches with shots on record, and without a shot.`,
      'shotsMatches',
      LEAST_MATCHES,
    ),
    pressurePercentile: place('pressure', 'shotsMatches'),
    intensity: figure('fouls', 'Fouls committed per match.', 'foulsMatches'),
    intensityPercentile: place('intensity', 'foulsMatches'),
    cardRisk: figure('cards', 'Yellow cards plus twice the red ones, per match.', 'cardsMatches'),
    cardRiskPercentile: place('cardRisk', 'cardsMatches'),
    volatility: figure('goals', 'Standard deviation (n - 1) of the goal difference.', 'matches'),
    volatilityPercentile: place('volatility', 'matches'),
    closeness: fraction(
      `Matches drawn or decided by one goal, of all; a fraction 0..1. Null below ${LEAST_MATCHES} matches.`,
      'matches',
      LEAST_MATCHES,
    ),
    closenessPercentile: place('closeness', 'matches'),
    resilience: figure(
      'points',
      'Points per match (0 to 3) from the matches in which it did not lead at half time.',
      'notLeadingMatches',
      LEAST_NOT_LEADING,
    ),
    resiliencePercentile: place('resilience', 'notLeadingMatches', LEAST_NOT_LEADING),
    attack: figure(
      'ratio',
      'Goals per match over the mean of the sides of the league: 1 is average.',
      'matches',
    ),
    attackPercentile: place('attack', 'matches'),
    defence: figure(
      'ratio',
      'Goals conceded per match over the mean of the sides of the league: 1 is average, less is better.',
      'matches',
    ),
    defencePercentile: measure(
      'percentile',
      'Where `defence` stands in the league: the share of teams that concede more, equals counted half, in per cent from 0 to 100. ' +
        `Null where the figure is, and with fewer than ${LEAST_TEAMS} teams that have one.`,
      { min: 0, max: 100, sample: 'matches', least: LEAST_MATCHES },
    ),
  },
);

/**
 * A team's inputs to friction. Formulas: `SignatureFigures` for the figures, `midRank` for the places among the teams of the
 * league. Uses results and statistics alone, no prices.
 */
export function frictionSignatures(
  { teamId }: TeamSeason,
  league: LeagueSeason,
): Shaped<typeof frictionSignaturesShape> {
  const own = figuresIn(league, teamId);
  const places = signaturePlaces(league).get(teamId);
  return {
    ...own,
    tempoPercentile: places?.tempo ?? null,
    pressurePercentile: places?.pressure ?? null,
    intensityPercentile: places?.intensity ?? null,
    cardRiskPercentile: places?.cardRisk ?? null,
    volatilityPercentile: places?.volatility ?? null,
    closenessPercentile: places?.closeness ?? null,
    resiliencePercentile: places?.resilience ?? null,
    attackPercentile: places?.attack ?? null,
    defencePercentile: places?.defence ?? null,
  };
}
