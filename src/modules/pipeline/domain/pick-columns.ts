import type { Json } from '../../../shared/json.ts';
import type { RunFacts } from './node.ts';
import type { SizedMatch, SizedSelection } from './match-state.ts';

/** A number of the database, exact or not. */
type Numeric = number | { toNumber(): number };

/** The columns of a pick that a decision sets. */
export interface StoredPick {
  readonly strategyName: string;
  readonly market: string;
  readonly selection: string;
  readonly line: Numeric | null;
  readonly book: string;
  readonly price: Numeric;
  readonly netPrice: Numeric;
  readonly probability: number;
  readonly fairProbability: number | null;
  readonly edge: number;
  readonly probabilityEdge: number | null;
  readonly kellyFraction: number;
  readonly stakeUnits: Numeric;
  readonly dataFreshness: string;
  readonly step: number;
  readonly asOf: Date;
  readonly kickOffAt: Date;
  readonly isCounted: boolean;
}

/** The row of a kept selection, as it is stored. */
export function pickOf(
  selection: SizedSelection,
  match: Pick<SizedMatch, 'freshness' | 'fixture' | 'validation'>,
  { mode, step, asOf }: Pick<RunFacts, 'mode' | 'step' | 'asOf'>,
) {
  return {
    strategyName: selection.strategy,
    market: selection.market,
    selection: selection.side,
    line: selection.line,
    book: selection.book,
    price: selection.price,
    netPrice: selection.netPrice,
    probability: selection.probability,
    fairProbability: selection.fairProbability,
    edge: selection.edge,
    probabilityEdge: selection.probabilityEdge,
    kellyFraction: selection.kellyFraction,
    stakeUnits: selection.stakeUnits,
    dataFreshness: match.freshness.status,
    step,
    asOf,
    kickOffAt: new Date(match.fixture.kickOffAt),
    isCounted: mode !== 'SHADOW' && !match.validation.isShadowed,
  } satisfies StoredPick;
}

/** Decimals of `price`, `netPrice` and `stakeUnits` as the database keeps them. */
const SCALES = { price: 3, netPrice: 4, stakeUnits: 4 } as const;

/** The row as JSON, to be compared: numbers as the database keeps them. */
export function comparablePick(pick: StoredPick): { readonly [column: string]: Json } {
  return {
    strategyName: pick.strategyName,
    market: pick.market,
    selection: pick.selection,
    line: pick.line === null ? null : numberOf(pick.line),
    book: pick.book,
    price: rounded(pick.price, SCALES.price),
    netPrice: rounded(pick.netPrice, SCALES.netPrice),
    probability: pick.probability,
    fairProbability: pick.fairProbability,
    edge: pick.edge,
    probabilityEdge: pick.probabilityEdge,
    kellyFraction: pick.kellyFraction,
    stakeUnits: rounded(pick.stakeUnits, SCALES.stakeUnits),
    dataFreshness: pick.dataFreshness,
    step: pick.step,
    asOf: pick.asOf.toISOString(),
    kickOffAt: pick.kickOffAt.toISOString(),
    isCounted: pick.isCounted,
  };
}

function numberOf(value: Numeric): number {
  return typeof value === 'number' ? value : value.toNumber();
}

/** Half up in decimal, as the database rounds the digits that it is sent: 2.27775 becomes 2.2778, whatever its binary form. */
function rounded(value: Numeric, digits: number): number {
  return Number(`${Math.round(Number(`${numberOf(value)}e${digits}`))}e-${digits}`);
}
