import { describe, expect, test } from 'vitest';
import { plainDecimal } from '../../../src/modules/trading/domain/exact-decimal.ts';
import { pairTokens, readPair } from '../../../src/modules/trading/domain/pair-tokens.ts';
import {
  readInstant,
  readNumber,
  readText,
  readWhole,
} from '../../../src/modules/trading/domain/read-ledger-values.ts';
import { AI_DECISION_TRANSITIONS } from '../../../src/modules/trading/domain/ai-decision-status.ts';
import { statusesBefore, statusIn } from '../../../src/modules/trading/domain/statuses-before.ts';

describe('a value of the ledger', () => {
  test('of time is at most five minutes ahead of now, and as far back as it was', () => {
    const now = new Date('2026-05-15T06:00:00Z');
    const ahead = (ms: number) => new Date(now.getTime() + ms);
    expect(readInstant('at', null, now)).toBe(now);
    expect(readInstant('at', ahead(300_000), now)).toEqual(ahead(300_000));
    expect(() => readInstant('at', ahead(300_001), now)).toThrow('more than 5 minutes ahead of now');
    expect(readInstant('at', new Date(0), now)).toEqual(new Date(0));
  });

  test('in numbers is within its bounds, and no NaN', () => {
    expect(readNumber('n', 1, 0, 1)).toBe(1);
    for (const value of [-0.1, 1.1, Number.NaN])
      expect(() => readNumber('n', value, 0, 1)).toThrow('from 0 to 1');
    expect(() => readNumber('n', Infinity, 0, Infinity)).toThrow('must not be less than 0');
    expect(readWhole('w', '9223372036854775807')).toBe('9223372036854775807');
    expect(() => readWhole('w', '9223372036854775808')).toThrow('whole number');
  });

  test('in words is not empty, not too long, and can be stored', () => {
    expect(readText('t', ' a ', 3)).toBe(' a ');
    for (const text of ['', ' ', 'abcd', '\u0000', '\ud800'])
      expect(() => readText('t', text, 3)).toThrow('t: ');
  });

  test('as a pair is BASE/QUOTE; older rows may join the two otherwise', () => {
    expect(readPair('p', 'SOL/USDC')).toBe('SOL/USDC');
    for (const text of ['SOL', 'SOL/', '/SOL', 'A/B/C', 'A B/C', 'sol/SOL', 'SOL-USDC'])
      expect(() => readPair('p', text)).toThrow('is not BASE/QUOTE');
    expect(pairTokens('SOL-USDC')).toEqual({ base: 'SOL', quote: 'USDC' });
    expect(pairTokens('A-B/C')).toEqual({ base: 'A-B', quote: 'C' });
    expect(pairTokens('A-B-C')).toBeNull();
  });

  test('as a decimal is shown without zeros at its end', () => {
    expect(['1.50', '0.0', '-0.00', '007', '100', '-3.10'].map(plainDecimal)).toEqual([
      '1.5',
      '0',
      '0',
      '7',
      '100',
      '-3.1',
    ]);
  });
});

test('the table of transitions is read from either side', () => {
  expect(statusesBefore(AI_DECISION_TRANSITIONS, 'PENDING')).toEqual(['FAILED']);
  expect(statusIn(AI_DECISION_TRANSITIONS, 'EXECUTED')).toBe('EXECUTED');
  expect(statusIn(AI_DECISION_TRANSITIONS, 'executed')).toBeNull();
});
