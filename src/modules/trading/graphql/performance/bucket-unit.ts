import { builder } from '../../../../graphql/builder.ts';
import { describedEnum } from '../../../../graphql/described-enum.ts';

const UNITS = {
  HOUR: 'Hours of UTC.',
  DAY: 'Days of UTC.',
  WEEK: 'Weeks of UTC, from Monday.',
  MONTH: 'Months of UTC.',
} as const;

/** How long a list is taken to be in the cost of an operation: the period, which would tell, is named further up. */
const USUAL_LENGTHS = { TRADE: 250, HOUR: 100, DAY: 31, WEEK: 31, MONTH: 31 } as const;

export function lengthOfCut(by: keyof typeof USUAL_LENGTHS): number {
  return USUAL_LENGTHS[by];
}

export const BucketUnitRef = builder.enumType('TimeBucketUnit', {
  description: 'How a period is cut. The first and the last bucket are cut to the period.',
  values: describedEnum(UNITS),
});

export const CurveStepRef = builder.enumType('EquityCurveStep', {
  description: 'Where an equity curve has its points.',
  values: describedEnum({ TRADE: 'After each counted trade.', ...UNITS }),
});
