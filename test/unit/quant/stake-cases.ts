import fc from 'fast-check';
import type { Settlement } from '../../../src/quant/settlement/settlement.ts';

export const anyShare = fc.double({ min: 0, max: 1, noNaN: true });
export const anyPrice = fc.double({ min: 1.01, max: 50, noNaN: true });
export const anySettlement: fc.Arbitrary<Settlement> = fc
  .tuple(anyShare, anyShare, anyShare, anyShare, anyShare)
  .filter((parts) => parts.reduce((sum, part) => sum + part, 0) > 0.01)
  .map((parts) => {
    const sum = parts.reduce((total, part) => total + part, 0);
    const [win = 0, halfWin = 0, push = 0, halfLoss = 0, loss = 0] = parts.map((part) => part / sum);
    return { win, halfWin, push, halfLoss, loss };
  });
