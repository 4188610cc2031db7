import { builder } from '../../../graphql/builder.ts';
import { ErrorRef } from '../../../graphql/errors/error-interface.ts';
import { ExperimentVerdictRef } from '../../experiments/graphql/experiment-verdict.ts';
import { ExperimentNotInFavourError } from '../domain/experiment-not-in-favour-error.ts';
import { ImprovementOutdatedError } from '../domain/improvement-outdated-error.ts';
import { ImprovementWrongStatusError } from '../domain/improvement-wrong-status-error.ts';
import { storedStatus } from '../domain/improvement-status.ts';
import { ImprovementActionRef, ImprovementStatusRef } from './improvement-enums.ts';

builder.objectType(ImprovementWrongStatusError, {
  name: 'ImprovementWrongStatusError',
  description:
    'What was asked for cannot be done with an improvement of this status: somebody may have been quicker. Nothing was changed.',
  interfaces: [ErrorRef],
  fields: (t) => ({
    status: t.field({
      type: ImprovementStatusRef,
      nullable: true,
      description: 'The status in which it is. Null for one of an older database that is none of these.',
      resolve: ({ status }) => (status === null ? null : storedStatus(status)),
    }),
    action: t.expose('action', { type: ImprovementActionRef, description: 'What was asked for.' }),
    allowedStatuses: t.field({
      type: [ImprovementStatusRef],
      description: 'The statuses from which that is possible.',
      resolve: ({ allowedStatuses }) => allowedStatuses.map(storedStatus),
    }),
  }),
});

builder.objectType(ExperimentNotInFavourError, {
  name: 'ExperimentNotInFavourError',
  description:
    'The newest experiment of the improvement was not concluded in its favour: wait for it, or give an override. Nothing was changed.',
  interfaces: [ErrorRef],
  fields: (t) => ({
    verdict: t.expose('verdict', {
      type: ExperimentVerdictRef,
      nullable: true,
      description:
        'What it came to. Null while it runs, where it was stopped, and where there never was one.',
    }),
    matches: t.exposeInt('matches', { description: 'Matches that it has observed; 0 without one.' }),
    minimumMatches: t.exposeInt('minimumMatches', {
      nullable: true,
      description: 'Matches before which it gives no verdict, by its design. Null where there never was one.',
    }),
  }),
});

builder.objectType(ImprovementOutdatedError, {
  name: 'ImprovementOutdatedError',
  description:
    'The parameters of the strategy in force are no longer those that the improvement was tested against, or proposed for: another one was ' +
    'applied meanwhile. The message says what to do. Nothing was changed.',
  interfaces: [ErrorRef],
  fields: (t) => ({
    strategyName: t.exposeString('strategyName', {
      description: 'The strategy whose parameters were changed.',
    }),
  }),
});
