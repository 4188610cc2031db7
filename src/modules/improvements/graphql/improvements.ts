import { builder } from '../../../graphql/builder.ts';
import { pageComplexity } from '../../../graphql/connections/define-connection.ts';
import { dbOf } from '../../../graphql/context.ts';
import { integerKey } from '../../../graphql/node-id.ts';
import { storedStatus } from '../domain/improvement-status.ts';
import { ImprovementRef } from './improvement.ts';
import { improvementConnection } from './improvement-connection.ts';
import { improvementFilter } from './improvement-filter.ts';

builder.queryFields((t) => ({
  improvement: t.prismaField({
    type: ImprovementRef,
    nullable: true,
    description: 'One improvement; null when nothing is stored under the id.',
    args: {
      id: t.arg.globalID({ for: ImprovementRef, required: true, description: 'The id of an Improvement.' }),
    },
    resolve: (query, _root, { id }, context) =>
      dbOf(context).strategyImprovement.findUnique({ ...query, where: { id: integerKey(id.id) } }),
  }),
  improvements: t.field({
    type: improvementConnection.ref,
    description:
      'Improvements, page by page, whatever their status. `filter: { status: { eq: PROPOSED } }` has those that wait for somebody.',
    args: {
      ...improvementConnection.args,
      filter: t.arg({
        type: improvementFilter.ref,
        description: 'Which improvements are meant; every one, archived ones too, when not given.',
      }),
    },
    complexity: pageComplexity,
    resolve: (_root, { filter, ...args }, context, info) =>
      improvementConnection.load({
        context,
        info,
        args,
        where: improvementFilter.where(filter),
        find: (query) => dbOf(context).strategyImprovement.findMany(query),
        count: (where) => dbOf(context).strategyImprovement.count({ where }),
      }),
  }),
  archivedImprovements: t.field({
    type: improvementConnection.ref,
    description: 'Archived improvements, page by page, those that were archived last first.',
    args: {
      ...improvementConnection.args,
      orderBy: t.arg({
        type: improvementConnection.orderRef,
        description: 'The order of the list; ARCHIVED_AT DESC when not given.',
      }),
      filter: t.arg({
        type: improvementFilter.ref,
        description: 'Which of them are meant; every archived one when not given.',
      }),
    },
    complexity: pageComplexity,
    resolve: (_root, { filter, orderBy, ...args }, context, info) =>
      improvementConnection.load({
        context,
        info,
        args: { ...args, orderBy: orderBy ?? { field: 'ARCHIVED_AT', direction: 'DESC' } },
        where: { AND: [{ status: storedStatus('ARCHIVED') }, improvementFilter.where(filter)] },
        find: (query) => dbOf(context).strategyImprovement.findMany(query),
        count: (where) => dbOf(context).strategyImprovement.count({ where }),
      }),
  }),
}));
