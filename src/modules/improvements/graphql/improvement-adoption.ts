import { builder } from '../../../graphql/builder.ts';
import { StrategyAdoptionRef } from '../../strategies/graphql/strategy-adoption.ts';
import { ImprovementRef } from './improvement.ts';

builder.prismaObjectField(ImprovementRef, 'adoption', (t) =>
  t.field({
    type: StrategyAdoptionRef,
    nullable: true,
    select: (_args, _context, nested) => ({ adoptions: nested({ orderBy: { id: 'desc' }, take: 1 }) }),
    description:
      'What it put into force, and when. Null unless it is APPLIED; also for one that was applied before there were records of that.',
    resolve: ({ adoptions }) => adoptions[0] ?? null,
  }),
);
