import { ukDayOf, weekday } from '../../../../shared/uk-time.ts';
import type { BetSide } from '../../../matches/domain/closing-line/closing-bet.ts';
import type { OddsMarket } from '../../../matches/domain/odds.ts';
import type { Segment } from './segment.ts';

/** What is known of a selection when it is decided, and says in which segments it is. */
export interface SelectionFacts {
  readonly division: string;
  readonly market: OddsMarket;
  readonly side: BetSide;
  /** Decimal odds on offer, before commission. */
  readonly price: number;
  readonly kickOffAt: Date;
  /** Whether the newest result of the division was old. */
  readonly isStale: boolean;
  /** Whether one of the teams was rated as a newcomer. */
  readonly hasNewcomer: boolean;
  /** DNA tags as they were known; none where no DNA was. */
  readonly homeTags: readonly string[];
  readonly awayTags: readonly string[];
}

/** Lower bounds of the bands of prices; the last one has no upper bound. */
const PRICE_BANDS: readonly number[] = [1, 1.5, 2, 2.5, 3, 4, 6, 10];

/** The values of PRICE_BAND, from the shortest prices up. */
export const PRICE_BAND_NAMES: readonly string[] = PRICE_BANDS.map(priceBand);

/** The values of CONTEXT. */
export const CONTEXTS = [
  'WEEKEND',
  'MIDWEEK',
  'EARLY_SEASON',
  'MID_SEASON',
  'LATE_SEASON',
  'STALE_DATA',
  'NEWCOMER',
] as const;
type Context = (typeof CONTEXTS)[number];

/** The segments of a selection, in the order of the factors. */
export function segmentsOf(facts: SelectionFacts): Segment[] {
  const { division, market, side, price } = facts;
  return [
    { factor: 'DIVISION', value: division },
    { factor: 'SELECTION', value: `${market} ${side}` },
    { factor: 'PRICE_BAND', value: priceBand(price) },
    ...contextsOf(facts).map((value) => ({ factor: 'CONTEXT' as const, value })),
    ...tagSegments(facts),
  ];
}

function priceBand(price: number): string {
  const position = PRICE_BANDS.findLastIndex((from) => price >= from);
  const [from = 1, to] = [PRICE_BANDS[position], PRICE_BANDS[position + 1]];
  return to === undefined ? `${from.toFixed(2)}-` : `${from.toFixed(2)}-${to.toFixed(2)}`;
}

function contextsOf({ kickOffAt, isStale, hasNewcomer }: SelectionFacts): Context[] {
  const day = ukDayOf(kickOffAt);
  return [
    isWeekend(weekday(day)) ? 'WEEKEND' : 'MIDWEEK',
    partOfSeason(Number(day.slice(5, 7))),
    ...(isStale ? (['STALE_DATA'] as const) : []),
    ...(hasNewcomer ? (['NEWCOMER'] as const) : []),
  ];
}

/** Monday and Friday evenings belong to the round of the weekend. */
function isWeekend(dayOfWeek: number): boolean {
  return ![2, 3, 4].includes(dayOfWeek);
}

/** By the months of leagues that play from August to May. */
function partOfSeason(month: number): Context {
  if (month >= 7 && month <= 10) return 'EARLY_SEASON';
  return month >= 3 && month <= 6 ? 'LATE_SEASON' : 'MID_SEASON';
}

function tagSegments({ side, homeTags, awayTags }: SelectionFacts): Segment[] {
  if (side !== 'HOME' && side !== 'AWAY') {
    return distinct([...homeTags, ...awayTags]).map((value) => ({ factor: 'EITHER_TAG', value }));
  }
  const [backed, opponent] = side === 'HOME' ? [homeTags, awayTags] : [awayTags, homeTags];
  return [
    ...distinct(backed).map((value) => ({ factor: 'BACKED_TAG' as const, value })),
    ...distinct(opponent).map((value) => ({ factor: 'OPPONENT_TAG' as const, value })),
  ];
}

function distinct(tags: readonly string[]): string[] {
  return [...new Set(tags)].sort();
}
