import { describe, expect, it } from 'vitest';
import { checkDesign, type GivenDesign } from '../../../src/modules/experiments/domain/check-design.ts';
import { chooseUsualBenchmark } from '../../../src/modules/experiments/domain/choose-usual-benchmark.ts';
import { InvalidInputError } from '../../../src/shared/invalid-input-error.ts';
import { thrownBy } from '../quant/thrown-by.ts';

describe('the design of a test', () => {
  it('is the usual one where nothing is asked for, by the benchmark that closes matches now', () => {
    const usual = {
      mode: 'PAPER',
      benchmark: 'B365',
      alpha: 0.05,
      minimumMatches: 100,
      maximumMatches: 2_000,
      boundUnits: 0.5,
    };
    expect(checkDesign(null, 'B365')).toEqual(usual);
    expect(checkDesign({ mode: null, alpha: undefined }, 'B365')).toEqual(usual);
  });

  it('is what was asked for within the bounds', () => {
    const given: GivenDesign = {
      mode: 'SHADOW',
      benchmark: 'AVG',
      alpha: 0.2,
      minimumMatches: 10,
      maximumMatches: 10,
      boundUnits: 10,
    };
    expect(checkDesign(given, 'PS')).toEqual(given);
  });

  it.each<[GivenDesign, string, string, string]>([
    [{ mode: 'BACKTEST' }, 'design.mode', '"BACKTEST"', 'LIVE, PAPER, SHADOW'],
    [{ benchmark: 'MAX' }, 'design.benchmark', '"MAX"', 'PS, BFE, B365, AVG'],
    [{ alpha: 0 }, 'design.alpha', '0', 'a number from 0.000001 to 0.2'],
    [{ alpha: NaN }, 'design.alpha', 'NaN', 'a number from'],
    [{ minimumMatches: 10.5 }, 'design.minimumMatches', '10.5', 'a whole number from 10 to 5000'],
    [{ maximumMatches: 5_001 }, 'design.maximumMatches', '5001', 'a whole number from 10 to 5000'],
    [{ maximumMatches: 99 }, 'design.maximumMatches', '99', 'lies below minimumMatches, 100'],
    [{ minimumMatches: 2_001 }, 'design.minimumMatches', '2001', 'lies above maximumMatches, 2000'],
    [{ boundUnits: Infinity }, 'design.boundUnits', 'Infinity', 'a number from 0.01 to 10'],
  ])('refuses %j by the member, its value and the rule', (given, path, value, rule) => {
    const refusal = thrownBy(() => checkDesign(given, 'PS'), InvalidInputError);
    expect([refusal.path, refusal.value]).toEqual([path, value]);
    expect(refusal.rule).toContain(rule);
  });
});

describe('the usual benchmark', () => {
  const matches = (count: number, ...books: string[]) => Array.from({ length: count }, () => ({ books }));

  it('is the sharpest that closed nine of ten matches', () => {
    expect(chooseUsualBenchmark(matches(10, 'AVG', 'PS', 'B365'))).toBe('PS');
    expect(chooseUsualBenchmark([...matches(9, 'B365', 'AVG'), ...matches(1, 'AVG', 'PS')])).toBe('B365');
  });

  it('is the one that closed most where none closed so many, and PS where none closed any', () => {
    expect(chooseUsualBenchmark([...matches(6, 'BFE'), ...matches(4, 'PS')])).toBe('BFE');
    expect(chooseUsualBenchmark([...matches(5, 'AVG'), ...matches(5, 'B365')])).toBe('B365');
    expect(chooseUsualBenchmark([])).toBe('PS');
  });
});
