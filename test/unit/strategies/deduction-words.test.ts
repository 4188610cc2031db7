import { expect, test } from 'vitest';
import { deduceMarketFamily } from '../../../src/modules/strategies/domain/deduce-market-family.ts';
import { deduceStrategyType } from '../../../src/modules/strategies/domain/deduce-strategy-type.ts';
import {
  NAMES_OF_FAMILY,
  NAMES_OF_TYPE,
  type NamePattern,
} from '../../../src/modules/strategies/domain/deduction-words.ts';
import { marketFamilyOf, strategyTypeOf } from '../../../src/modules/strategies/domain/strategy-kind.ts';

const WORDS = ['over', 'under', 'btts', '1x2', 'win', 'handicap', 'ah', 'home', 'away', 'draw'];

/** Names with every one, two and three of the words, in either case. */
const names = WORDS.flatMap((a) =>
  ['', ...WORDS].flatMap((b) =>
    ['', ...WORDS].flatMap((c) => [`${a}_${b}_${c}`, `${b}${a.toUpperCase()}${c}`]),
  ),
);

function fitting(name: string, patterns: Readonly<Record<string, NamePattern>>): string[] {
  const has = (word: string): boolean => name.toLowerCase().includes(word);
  return Object.entries(patterns)
    .filter(([, { any, none }]) => (any.length === 0 || any.some(has)) && !none.some(has))
    .map(([value]) => value);
}

test('every name fits the pattern of the type that is deduced from it, and no other one', () => {
  for (const name of names)
    expect([name, fitting(name, NAMES_OF_TYPE)]).toEqual([name, [deduceStrategyType(name)]]);
});

test('every name fits the pattern of the family that is deduced from it, and no other one', () => {
  for (const name of names) {
    expect([name, fitting(name, NAMES_OF_FAMILY)]).toEqual([name, [deduceMarketFamily(name)]]);
  }
});

test('what a row says goes before its name, and a word that means nothing does not', () => {
  expect(strategyTypeOf('CONTEXT', 'OVER_25')).toBe('CONTEXT');
  expect(strategyTypeOf('context', 'OVER_25')).toBe('MARKET');
  expect(strategyTypeOf(null, 'AWAY_FORM')).toBe('CONTEXT');
  expect(marketFamilyOf('1X2', 'OVER_25')).toBe('1X2');
  expect(marketFamilyOf('TOTALS', 'OVER_25')).toBe('OVER');
  expect(marketFamilyOf(null, 'MONTE_CARLO_PURE')).toBe('OTHER');
});
