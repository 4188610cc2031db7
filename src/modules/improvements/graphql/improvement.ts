import { builder } from '../../../graphql/builder.ts';
import { integerKey } from '../../../graphql/node-id.ts';
import { isStoredStatus } from '../domain/read-improvement-status.ts';
import { readAdjustments } from '../read-adjustments.ts';
import { AdjustmentRef } from './improvement-adjustment.ts';
import { ImprovementStatusRef } from './improvement-enums.ts';

export const ImprovementRef = builder.prismaNode('StrategyImprovement', {
  name: 'Improvement',
  id: { field: 'id' },
  nullable: true,
  description:
    'A change of a strategy that somebody proposed, a model or a person, from the proposal to its end. Numbers of a proposal decide whether it is ' +
    'applied, not its words: these are what was written, and can say anything.',
  select: { id: true },
  findUnique: (id) => ({ id: integerKey(id) }),
  fields: (t) => ({
    databaseId: t.exposeInt('id', { description: 'Its key in the table `strategy_improvements`.' }),
    agentName: t.exposeString('agentName', {
      description: 'Who proposed it: a model by its provider and name, rules of the product, or a person.',
    }),
    strategyName: t.exposeString('strategyName', {
      description: 'The strategy that is to change, by name.',
    }),
    status: t.field({
      type: ImprovementStatusRef,
      nullable: true,
      select: { status: true },
      description:
        'Where it stands. Null for a status of an older database that is none of these: nothing can be done with it then.',
      resolve: ({ status }) => (isStoredStatus(status) ? status : null),
    }),
    baselineWinRate: t.exposeFloat('baselineWinRate', {
      nullable: true,
      description:
        'Bets won of bets settled where the strategy fails, in per cent: 41.2. Null where it is not known.',
    }),
    newThreshold: t.exposeFloat('newThreshold', {
      nullable: true,
      description:
        'The least edge that is asked for from now on, a fraction: 0.08; proposals from elsewhere may mean another threshold of their ' +
        'strategy. Null where none is proposed.',
    }),
    failurePattern: t.exposeString('failurePattern', {
      nullable: true,
      description: 'What goes wrong, in words. Null when nothing was said.',
    }),
    missingFactors: t.expose('missingFactors', {
      type: 'JSON',
      nullable: true,
      description:
        'What the strategy does not look at and should: `[{ "factor": …, "note": … }]`, or what a proposal from elsewhere has there. Null for none.',
    }),
    reasoning: t.exposeString('llmReasoning', {
      nullable: true,
      description: 'Why the change should help, in the words of who proposed it. Null when nothing was said.',
    }),
    recommendedAdjustments: t.expose('recommendedAdjustments', {
      type: 'JSON',
      nullable: true,
      description: 'The changes that are proposed, as they are stored. Null for none.',
    }),
    adjustments: t.field({
      type: [AdjustmentRef],
      nullable: true,
      select: { recommendedAdjustments: true },
      description:
        'The same as the product reads them, in the order in which they are carried out. Null where it cannot: such an improvement is not tested.',
      resolve: ({ recommendedAdjustments }) => readAdjustments(recommendedAdjustments),
    }),
    abTestActive: t.exposeBoolean('abTestActive', {
      description: 'Whether it is being tested. So it is in ACTIVE, and in no other status.',
    }),
    improvementApplied: t.exposeBoolean('improvementApplied', {
      description: 'Whether its parameters were put into force. So it is in APPLIED, and in no other status.',
    }),
    archivedAt: t.expose('archivedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was archived. Null unless it is ARCHIVED.',
    }),
    archivedReason: t.exposeString('archivedReason', {
      nullable: true,
      description: 'Why it was archived. Null unless it is ARCHIVED; `history` keeps earlier reasons.',
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was proposed.' }),
    updatedAt: t.expose('updatedAt', {
      type: 'DateTime',
      description: 'When its row was last changed, by the clock of the database.',
    }),
  }),
});
