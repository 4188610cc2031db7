import { builder } from '../../../graphql/builder.ts';
import { ExecutionModeRef } from '../../pipeline/graphql/pipeline-enums.ts';
import type { ExperimentDesign } from '../domain/experiment-design.ts';

export const ExperimentDesignRef = builder.objectRef<ExperimentDesign>('ExperimentDesign').implement({
  description: 'What was set down of a test before its first observation; nothing changes it after.',
  fields: (t) => ({
    mode: t.expose('mode', {
      type: ExecutionModeRef,
      description: 'Decisions of runs of this mode are observed; never BACKTEST.',
    }),
    benchmark: t.exposeString('benchmark', {
      description: 'Code of the book by whose closing prices bets are valued: `PS`, `BFE`, `B365` or `AVG`.',
    }),
    alpha: t.exposeFloat('alpha', {
      description:
        'Chance of a verdict for either arm where both are equal, over all looks together; a fraction above 0, at most 0.2.',
    }),
    minimumMatches: t.exposeInt('minimumMatches', {
      description: 'Matches with a difference before which no verdict is given, 10 or more.',
    }),
    maximumMatches: t.exposeInt('maximumMatches', {
      description:
        'Matches after which it ends, those without a closing price included; not below `minimumMatches`.',
    }),
    boundUnits: t.exposeFloat('boundUnits', {
      description:
        'A difference of one match counts at most so much for the test, in units and in either direction: what makes the test exact.',
    }),
  }),
});
