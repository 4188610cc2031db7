import { builder } from '../../../graphql/builder.ts';
import { marketFamilyOf, strategyTypeOf } from '../domain/strategy-kind.ts';
import { StrategyMarketFamilyRef, StrategyTypeRef } from './strategy-enums.ts';
import { StrategyRef } from './strategy.ts';

builder.prismaObjectFields(StrategyRef, (t) => ({
  strategyType: t.field({
    type: StrategyTypeRef,
    select: { strategyType: true, strategyName: true },
    description:
      'As the row says; where it says nothing, or no word of these, by its name: over, under, btts MARKET; home, away CONTEXT; else COMPOUND. ' +
      'The first word found in it decides, in upper or lower case.',
    resolve: ({ strategyType, strategyName }) => strategyTypeOf(strategyType, strategyName),
  }),
  storedStrategyType: t.exposeString('strategyType', {
    nullable: true,
    description: 'What the row itself has for a type, whatever it is. Null when nothing.',
  }),
  isStrategyTypeDeduced: t.boolean({
    select: { strategyType: true, strategyName: true },
    description: 'Whether `strategyType` follows from the name.',
    resolve: ({ strategyType, strategyName }) => strategyTypeOf(strategyType, strategyName) !== strategyType,
  }),
  marketFamily: t.field({
    type: StrategyMarketFamilyRef,
    select: { marketFamily: true, strategyName: true },
    description:
      'As the row says; where it says nothing, or no word of these, by its name: over OVER; under UNDER; btts BTTS; 1x2 or win MATCH_RESULT; ' +
      'handicap or ah AH; else OTHER. The first word found in it decides, in upper or lower case.',
    resolve: ({ marketFamily, strategyName }) => marketFamilyOf(marketFamily, strategyName),
  }),
  storedMarketFamily: t.exposeString('marketFamily', {
    nullable: true,
    description: 'What the row itself has for a family, whatever it is: `1X2`. Null when nothing.',
  }),
  isMarketFamilyDeduced: t.boolean({
    select: { marketFamily: true, strategyName: true },
    description: 'Whether `marketFamily` follows from the name.',
    resolve: ({ marketFamily, strategyName }) => marketFamilyOf(marketFamily, strategyName) !== marketFamily,
  }),
}));
