import type { OddsStage, Quote } from '../../../../src/modules/matches/domain/odds.ts';

type Stage = OddsStage;

/** A quote on 2.5 goals. */
export const totals = (stage: Stage, book: string, over: number, under: number): Quote => ({
  market: 'OVER_UNDER',
  stage,
  book,
  line: 2.5,
  first: over,
  draw: null,
  second: under,
});

/** A quote on an Asian handicap; the line is what the home side is given. */
export const handicap = (stage: Stage, book: string, line: number, home: number, away: number): Quote => ({
  market: 'ASIAN_HANDICAP',
  stage,
  book,
  line,
  first: home,
  draw: null,
  second: away,
});

/** A 1X2 quote. */
export const result = (
  stage: Stage,
  book: string,
  [first, draw, second]: readonly [number, number, number],
): Quote => ({ market: 'MATCH_RESULT', stage, book, line: null, first, draw, second });
