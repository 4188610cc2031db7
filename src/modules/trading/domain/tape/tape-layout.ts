export const TAPE_FORMATS = {
  TRADES_LIST:
    'A header with at least timestamp (milliseconds), id, side, price and amount; cost and date are checked where they are there.',
  TIME_PRICE_VOLUME: 'Three numbers a line and no header: seconds, price, volume. It does not say the side.',
} as const;
export type TapeFormat = keyof typeof TAPE_FORMATS;

/** Where a file keeps what of a trade: the number of the cell, from 0; null where it says nothing of it. */
export interface TapeLayout {
  readonly format: TapeFormat;
  readonly cells: number;
  readonly time: number;
  readonly price: number;
  readonly amount: number;
  readonly id: number | null;
  readonly side: number | null;
  readonly cost: number | null;
  readonly date: number | null;
}

const NUMBER = /^\d+(?:\.\d+)?$/;
const REQUIRED = ['timestamp', 'id', 'side', 'price', 'amount'];

/**
 * Tells the layout of a file by its first line, not by its name.
 *
 * @param refuse is told why the line is of no layout that is known.
 */
export function readTapeLayout(first: readonly string[], refuse: (reason: string) => never): TapeLayout {
  if (first.length === 3 && first.every((cell) => NUMBER.test(cell))) {
    const unsaid = { id: null, side: null, cost: null, date: null };
    return { format: 'TIME_PRICE_VOLUME', cells: 3, time: 0, price: 1, amount: 2, ...unsaid };
  }
  const names = first.map((cell) => cell.toLowerCase());
  const missing = REQUIRED.filter((name) => !names.includes(name));
  if (missing.length > 0) {
    refuse(
      `is neither a header with timestamp, id, side, price and amount (${missing.join(', ')} missing) nor three numbers: seconds, price, volume`,
    );
  }
  const twice = names.find((name, index) => name !== '' && names.indexOf(name) !== index);
  if (twice !== undefined) refuse(`names the column ${twice} twice`);
  const place = (name: string): number => names.indexOf(name);
  const placeOrNull = (name: string): number | null => (names.includes(name) ? place(name) : null);
  return {
    format: 'TRADES_LIST',
    cells: names.length,
    time: place('timestamp'),
    price: place('price'),
    amount: place('amount'),
    id: place('id'),
    side: place('side'),
    cost: placeOrNull('cost'),
    date: placeOrNull('date'),
  };
}
