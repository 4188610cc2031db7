export type BookKind = 'BOOKMAKER' | 'EXCHANGE' | 'AVERAGE' | 'MAXIMUM';

export interface Book {
  readonly name: string;
  readonly kind: BookKind;
}

/** Every source of prices, by its code in the football-data.co.uk files. */
export const BOOKS = {
  '1XB': { name: '1xBet', kind: 'BOOKMAKER' },
  B365: { name: 'Bet365', kind: 'BOOKMAKER' },
  BF: { name: 'Betfair Sportsbook', kind: 'BOOKMAKER' },
  BFD: { name: 'Betfred', kind: 'BOOKMAKER' },
  BFE: { name: 'Betfair Exchange', kind: 'EXCHANGE' },
  BMGM: { name: 'BetMGM', kind: 'BOOKMAKER' },
  BS: { name: 'Blue Square', kind: 'BOOKMAKER' },
  BV: { name: 'BetVictor', kind: 'BOOKMAKER' },
  BW: { name: 'Betway or Bet&Win', kind: 'BOOKMAKER' },
  CL: { name: 'Coral', kind: 'BOOKMAKER' },
  GB: { name: 'Gamebookers', kind: 'BOOKMAKER' },
  IW: { name: 'Interwetten', kind: 'BOOKMAKER' },
  LB: { name: 'Ladbrokes', kind: 'BOOKMAKER' },
  PS: { name: 'Pinnacle', kind: 'BOOKMAKER' },
  SB: { name: 'Sportingbet', kind: 'BOOKMAKER' },
  SJ: { name: 'Stan James', kind: 'BOOKMAKER' },
  SO: { name: 'Sporting Odds', kind: 'BOOKMAKER' },
  SY: { name: 'Stanleybet', kind: 'BOOKMAKER' },
  VC: { name: 'VC Bet', kind: 'BOOKMAKER' },
  WH: { name: 'William Hill', kind: 'BOOKMAKER' },
  AVG: { name: 'Market average', kind: 'AVERAGE' },
  MAX: { name: 'Market maximum', kind: 'MAXIMUM' },
} as const satisfies Record<string, Book>;

export type BookCode = keyof typeof BOOKS;

/** Whether the text is the code of a known book. */
export function isBookCode(code: string): code is BookCode {
  return Object.hasOwn(BOOKS, code);
}
