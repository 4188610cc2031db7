import { z } from 'zod';
import { SEGMENT_FACTORS, type SegmentFactor } from '../strategies/domain/segments/segment.ts';
import { ADJUSTABLE_PARAMETERS, type Adjustment } from './domain/adjustment.ts';

const segment = z.strictObject({
  factor: z.enum(Object.keys(SEGMENT_FACTORS) as SegmentFactor[]),
  value: z.string().min(1).max(200),
});

const adjustment = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('SET'),
    parameter: z.enum(ADJUSTABLE_PARAMETERS),
    from: z.number().nullable(),
    to: z.number(),
  }),
  z.strictObject({ kind: z.literal('REQUIRE_EDGE'), segment, minEdge: z.number().min(-1).max(10) }),
  z.strictObject({ kind: z.literal('EXCLUDE'), segment }),
]);

/** The adjustments in a column of `strategy_improvements`; null where it holds something else, as rows from elsewhere may. */
export function readAdjustments(stored: unknown): readonly Adjustment[] | null {
  const read = z.array(adjustment).min(1).max(50).safeParse(stored);
  return read.success ? read.data : null;
}
