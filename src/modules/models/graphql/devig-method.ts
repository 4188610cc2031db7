import { builder } from '../../../graphql/builder.ts';
import { describedEnum } from '../../../graphql/described-enum.ts';
import type { DevigMethod } from '../../../quant/devig/devig-result.ts';

const METHODS: Record<DevigMethod, string> = {
  MULTIPLICATIVE: 'Inverse odds are scaled to sum to 1: each outcome carries the same share of the margin.',
  ADDITIVE:
    'The same amount is taken off every inverse odd. Does not apply to books with long shots that it makes negative.',
  POWER: 'Inverse odds are raised to the power at which they sum to 1: long shots carry more of the margin.',
  SHIN: "Shin's model of a bookmaker who faces a share of insiders.",
  ODDS_RATIO: 'The odds ratio of priced and fair probability is the same for all outcomes.',
};

export const DevigMethodRef = builder.enumType('DevigMethod', {
  description: "How a bookmaker's margin is taken out of a book of odds.",
  values: describedEnum(METHODS),
});
