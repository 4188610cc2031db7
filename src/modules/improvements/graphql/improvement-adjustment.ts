import { builder } from '../../../graphql/builder.ts';
import { describedEnum } from '../../../graphql/described-enum.ts';
import type { Adjustment } from '../domain/adjustment.ts';
import { SegmentRef } from './segment.ts';

const KINDS: Readonly<Record<Adjustment['kind'], string>> = {
  SET: 'Another number for all bets of the strategy.',
  REQUIRE_EDGE: 'A higher least edge for the bets of a segment.',
  EXCLUDE: 'No bets in a segment.',
};

export const AdjustmentKindRef = builder.enumType('ImprovementAdjustmentKind', {
  description: 'What an adjustment changes.',
  values: describedEnum(KINDS),
});

export const AdjustmentRef = builder.objectRef<Adjustment>('ImprovementAdjustment').implement({
  description: 'One change of the rule of a strategy. What its kind has no use for is null.',
  fields: (t) => ({
    kind: t.expose('kind', { type: AdjustmentKindRef, description: 'What it changes.' }),
    parameter: t.string({
      nullable: true,
      description: 'SET: which number: `minEdge`, `maxEdge`, `minPrice` or `maxPrice`. Null for other kinds.',
      resolve: (one) => (one.kind === 'SET' ? one.parameter : null),
    }),
    from: t.float({
      nullable: true,
      description:
        'SET: the number that the proposal speaks of; edges are fractions, prices decimal odds. Null where it names none, and for other kinds.',
      resolve: (one) => (one.kind === 'SET' ? one.from : null),
    }),
    to: t.float({
      nullable: true,
      description:
        'SET: the number that it asks for, in the same unit: a fraction or decimal odds. Null for other kinds.',
      resolve: (one) => (one.kind === 'SET' ? one.to : null),
    }),
    segment: t.field({
      type: SegmentRef,
      nullable: true,
      description: 'REQUIRE_EDGE and EXCLUDE: which bets. Null for SET.',
      resolve: (one) => (one.kind === 'SET' ? null : one.segment),
    }),
    minEdge: t.float({
      nullable: true,
      description: 'REQUIRE_EDGE: the least edge there, a fraction. Null for other kinds.',
      resolve: (one) => (one.kind === 'REQUIRE_EDGE' ? one.minEdge : null),
    }),
  }),
});
