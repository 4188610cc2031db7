import { perLeague } from '../per-league.ts';
import { midRank } from './mid-rank.ts';
import { signatureFigures, type SignatureFigures } from './signature-figures.ts';
import { LEAST_TEAMS } from './signature-rules.ts';

/** The figures that teams are compared by. */
export type SignatureKey = Exclude<keyof SignatureFigures, 'matches' | `${string}Matches`>;

/** Where a team stands in its league by each figure: percentiles 0..100, null where it has no figure or too few teams have. */
export type SignaturePlaces = Readonly<Record<SignatureKey, number | null>>;

/** What every other figure says by being large, defence says by being small. */
const SMALL_IS_STRONG: ReadonlySet<SignatureKey> = new Set<SignatureKey>(['defence']);

/** The places of every team of a league, by team id. */
export const signaturePlaces = perLeague((league): ReadonlyMap<number, SignaturePlaces> => {
  const figures = signatureFigures(league);
  const placeIn = (key: SignatureKey): ((own: SignatureFigures) => number | null) => {
    const sign = SMALL_IS_STRONG.has(key) ? -1 : 1;
    const among = [...figures.values()].flatMap((one) => (one[key] === null ? [] : [sign * one[key]]));
    return (own) =>
      own[key] === null || among.length < LEAST_TEAMS ? null : midRank(sign * own[key], among);
  };
  const places = {
    tempo: placeIn('tempo'),
    pressure: placeIn('pressure'),
    intensity: placeIn('intensity'),
    cardRisk: placeIn('cardRisk'),
    volatility: placeIn('volatility'),
    closeness: placeIn('closeness'),
    resilience: placeIn('resilience'),
    attack: placeIn('attack'),
    defence: placeIn('defence'),
  };
  return new Map(
    [...figures].map(([teamId, own]) => [
      teamId,
      {
        tempo: places.tempo(own),
        pressure: places.pressure(own),
        intensity: places.intensity(own),
        cardRisk: places.cardRisk(own),
        volatility: places.volatility(own),
        closeness: places.closeness(own),
        resilience: places.resilience(own),
        attack: places.attack(own),
        defence: places.defence(own),
      },
    ]),
  );
});
