import { builder } from '../../../graphql/builder.ts';
import { dbOf } from '../../../graphql/context.ts';
import { JobRef } from '../../jobs/graphql/job.ts';
import { evaluationOfJob } from '../loaders.ts';
import { EvaluationRef } from './evaluation.ts';

builder.prismaObjectField(JobRef, 'evaluation', (t) =>
  t.prismaField({
    type: EvaluationRef,
    nullable: true,
    select: { id: true, kind: true },
    description: 'What it stored. Null unless it is a COMPLETED job of kind EVALUATE_MODEL.',
    resolve: async (query, { id, kind }, _args, context) => {
      if (kind !== 'EVALUATE_MODEL') return null;
      const evaluationId = await evaluationOfJob(context).load(id);
      if (evaluationId === null) return null;
      return dbOf(context).evaluation.findUnique({ ...query, where: { id: evaluationId } });
    },
  }),
);
