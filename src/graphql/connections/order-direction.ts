import { builder } from '../builder.ts';
import { describedEnum } from '../described-enum.ts';

const DIRECTIONS = {
  ASC: 'Smallest, earliest or alphabetically first value first.',
  DESC: 'Largest, latest or alphabetically last value first.',
} as const;

export type OrderDirection = keyof typeof DIRECTIONS;

export const OrderDirectionRef = builder.enumType('OrderDirection', {
  description: 'Which end of an order comes first. Nulls come last in both.',
  values: describedEnum(DIRECTIONS),
});
