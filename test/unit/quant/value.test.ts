import { describe, expect, it } from 'vitest';
import { closingLineValue } from '../../../src/quant/value/closing-line-value.ts';
import { edge, probabilityEdge } from '../../../src/quant/value/edge.ts';
import { InvalidInputError } from '../../../src/shared/invalid-input-error.ts';

describe('value', () => {
  it('is the expected profit of a stake of one', () => {
    expect(edge(0.55, 2)).toBeCloseTo(0.1, 12);
    expect(edge(0.5, 2)).toBe(0);
    expect(edge(0, 2)).toBe(-1);
  });

  it('in probability is the difference to the fair one', () => {
    expect(probabilityEdge(0.55, 0.5)).toBeCloseTo(0.05, 12);
    expect(probabilityEdge(0.2, 0.25)).toBeCloseTo(-0.05, 12);
  });

  it('at the close is the price taken against the closing price', () => {
    expect(closingLineValue(2.4, 2.25)).toBeCloseTo(0.0666666667, 10);
    expect(closingLineValue(2.4, 2.2)).toBeCloseTo(0.0909090909, 10);
    expect(closingLineValue(2, 2)).toBe(0);
  });

  it('is refused for what is no price or no probability', () => {
    expect(() => edge(1.2, 2)).toThrow(InvalidInputError);
    expect(() => edge(0.5, 1)).toThrow(InvalidInputError);
    expect(() => probabilityEdge(0.5, -0.1)).toThrow(InvalidInputError);
    expect(() => closingLineValue(2, NaN)).toThrow(InvalidInputError);
  });
});
