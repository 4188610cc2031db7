import { z } from 'zod';
import { builder } from '../../../graphql/builder.ts';
import { NoReturnReasonRef } from './no-return-reason.ts';
import { StrategyRef } from './strategy.ts';

/** What a test of the library writes beside the results; other rows have none of it, or something else under these keys. */
const stored = z.object({
  no_return_reason: z.enum(['NO_ODDS', 'NO_SETTLED_BETS']).optional().catch(undefined),
  configurations_tried: z.int().min(1).max(2_147_483_647).optional().catch(undefined),
  reality_check_p_value: z.number().min(0).max(1).optional().catch(undefined),
});

function evidenceOf(performanceByContext: unknown): z.infer<typeof stored> {
  return stored.safeParse(performanceByContext).data ?? {};
}

const fromPerformance = { select: { performanceByContext: true } } as const;

builder.prismaObjectFields(StrategyRef, (t) => ({
  noReturnReason: t.field({
    ...fromPerformance,
    type: NoReturnReasonRef,
    nullable: true,
    description: 'Why there is no ROI. Null where there is one, and where the row does not say.',
    resolve: ({ performanceByContext }) => evidenceOf(performanceByContext).no_return_reason ?? null,
  }),
  configurationsTried: t.int({
    ...fromPerformance,
    nullable: true,
    description:
      'How many rules with their parameters were tried in the league and season, this one among them: the best of so many looks good ' +
      'by chance alone. Null where the row is of no such test.',
    resolve: ({ performanceByContext }) => evidenceOf(performanceByContext).configurations_tried ?? null,
  }),
  realityCheckPValue: t.float({
    ...fromPerformance,
    nullable: true,
    description:
      "White's reality check of that league and season: how often the best of as many tries without merit looks as good as the best of " +
      'these, a fraction above 0. Null where the row is of no such test.',
    resolve: ({ performanceByContext }) => evidenceOf(performanceByContext).reality_check_p_value ?? null,
  }),
}));
