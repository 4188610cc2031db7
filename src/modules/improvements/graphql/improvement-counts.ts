import { builder } from '../../../graphql/builder.ts';
import { dbOf } from '../../../graphql/context.ts';
import { STORED_STATUSES, type StoredStatus } from '../domain/improvement-status.ts';
import { ImprovementStatusRef } from './improvement-enums.ts';
import { improvementFilter } from './improvement-filter.ts';

interface ImprovementCount {
  readonly status: StoredStatus;
  readonly count: number;
}

const STATUSES = Object.keys(STORED_STATUSES) as StoredStatus[];

const ImprovementCountRef = builder.objectRef<ImprovementCount>('ImprovementCount').implement({
  description: 'How many improvements are in a status.',
  fields: (t) => ({
    status: t.expose('status', { type: ImprovementStatusRef, description: 'In which one.' }),
    count: t.exposeInt('count', { description: 'How many are; 0 where none is.' }),
  }),
});

builder.queryField('improvementCounts', (t) =>
  t.field({
    type: [ImprovementCountRef],
    description:
      'How many improvements are in each status: all four, in the order PROPOSED, ACTIVE, APPLIED, ARCHIVED.',
    args: {
      filter: t.arg({
        type: improvementFilter.ref,
        description: 'Which improvements are counted; every one when not given.',
      }),
    },
    resolve: async (_root, { filter }, context) => {
      const counted = await dbOf(context).strategyImprovement.groupBy({
        by: ['status'],
        where: improvementFilter.where(filter),
        _count: true,
      });
      const counts = new Map(counted.map(({ status, _count }) => [status, _count]));
      return STATUSES.map((status) => ({ status, count: counts.get(status) ?? 0 }));
    },
  }),
);
