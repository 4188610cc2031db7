import { builder } from '../../../graphql/builder.ts';
import { uuidKey } from '../../../graphql/node-id.ts';
import { storedName } from '../../../shared/stored-name.ts';
import { EXPERIMENT_GAPS, EXPERIMENT_STATUSES, EXPERIMENT_VERDICTS } from '../domain/experiment-design.ts';
import { findDesign } from '../read-experiment.ts';
import { ExperimentDesignRef } from './experiment-design.ts';
import { ExperimentGapRef, ExperimentStatusRef } from './experiment-enums.ts';
import { ExperimentVerdictRef } from './experiment-verdict.ts';

export const ExperimentRef = builder.prismaNode('Experiment', {
  id: { field: 'id' },
  nullable: true,
  description:
    'A test of an improvement, set down before its first observation. Both arms, the parameters in force when it started and those that are ' +
    'proposed, are computed on every match that runs of its mode decide before kick-off, so the comparison is paired. Compared is the ' +
    'fair closing line value times the stake, 0 where an arm does not bet.',
  select: { id: true },
  findUnique: (id) => ({ id: uuidKey(id) }),
  fields: (t) => ({
    improvementDatabaseId: t.exposeInt('improvementId', {
      description: 'The `databaseId` of the improvement that it tests.',
    }),
    number: t.exposeInt('number', {
      description:
        'Counts from 1 within the improvement: one that was archived and activated again is tested anew.',
    }),
    strategyName: t.exposeString('strategyName', {
      description: 'The strategy that both arms are rules of.',
    }),
    design: t.field({
      type: ExperimentDesignRef,
      nullable: true,
      select: { design: true },
      description:
        'What was set down. Null where it has the form of another version: nothing is observed then.',
      resolve: ({ design }) => findDesign(design),
    }),
    baselineRule: t.expose('control', {
      type: 'JSON',
      nullable: true,
      description: 'The rule that was in force when it started, as data. Null with `gap`.',
    }),
    proposalRule: t.expose('treatment', {
      type: 'JSON',
      nullable: true,
      description: 'The rule that is proposed, as data. Null with `gap`.',
    }),
    gap: t.field({
      type: ExperimentGapRef,
      nullable: true,
      select: { gap: true },
      description: 'Why the arms cannot be computed. Null where they can.',
      resolve: ({ gap }) => (gap === null ? null : storedName(EXPERIMENT_GAPS, gap)),
    }),
    status: t.field({
      type: ExperimentStatusRef,
      select: { status: true },
      description: 'Whether it goes on.',
      resolve: ({ status }) => storedName(EXPERIMENT_STATUSES, status),
    }),
    verdict: t.field({
      type: ExperimentVerdictRef,
      nullable: true,
      select: { verdict: true },
      description: 'How it came out. Null until it is CONCLUDED, and for good where it was STOPPED.',
      resolve: ({ verdict }) => (verdict === null ? null : storedName(EXPERIMENT_VERDICTS, verdict)),
    }),
    endReason: t.exposeString('endReason', {
      nullable: true,
      description: 'Why it was STOPPED, for people. Null while it runs, and where it has a verdict.',
    }),
    startedAt: t.expose('startedAt', {
      type: 'DateTime',
      description: 'When it was set down: decisions as of then and later are observed.',
    }),
    endedAt: t.expose('endedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it ended, with or without a verdict. Null while it runs.',
    }),
  }),
});
