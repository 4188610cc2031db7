import { expect, test } from 'vitest';
import { describePattern } from '../../../src/modules/improvements/domain/analysis/describe-pattern.ts';
import { madePattern } from '../../support/made-findings.ts';

test('a pattern says which figures are of the bets that were measured, and which of all that were settled', () => {
  expect(describePattern(madePattern({ winRate: 0.25, roi: -0.12 }))).toMatch(
    /in the mean of 60 settled picks on 55 matches, .*; of all that were settled there 25\.00 % were won, the return on turnover was -12\.00 %\.$/,
  );
  expect(describePattern(madePattern({ winRate: null, roi: null }))).not.toContain('settled there');
});
