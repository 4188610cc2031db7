import { builder } from '../../../graphql/builder.ts';
import { BENCHMARKS } from '../../matches/domain/benchmark.ts';
import { ExecutionModeRef } from '../../pipeline/graphql/pipeline-enums.ts';
import { DESIGN_BOUNDS } from '../domain/check-design.ts';
import { DEFAULT_DESIGN } from '../domain/experiment-design.ts';

const usual = (name: keyof typeof DESIGN_BOUNDS): string => {
  const { least, most } = DESIGN_BOUNDS[name];
  return `${least} to ${most}; ${DEFAULT_DESIGN[name]} when not given.`;
};

/** The design of a test as clients ask for it; `checkDesign` checks it and adds what is left out. */
export const ExperimentDesignInput = builder.inputType('ExperimentDesignInput', {
  description:
    'What is set down of a test before its first observation, and not changed after; what is not given is as described.',
  fields: (t) => ({
    mode: t.field({
      type: ExecutionModeRef,
      description: `Decisions of runs of this mode are observed, BACKTEST's never; ${DEFAULT_DESIGN.mode} when not given.`,
    }),
    benchmark: t.string({
      description:
        `Code of the book by whose closing prices bets are valued: ${BENCHMARKS.join(', ')}. ` +
        'When not given, the sharpest that has closed at least 90 % of the newest matches, at most 100, of the last 90 days; PS where none closed any.',
    }),
    alpha: t.float({
      description: `Chance of a verdict for either arm where both are equal, over all looks together; a fraction, ${usual('alpha')}`,
    }),
    minimumMatches: t.int({
      description: `Matches before which no verdict is given, ${usual('minimumMatches')}`,
    }),
    maximumMatches: t.int({
      description: `Matches after which the test ends without a verdict for either arm, not below \`minimumMatches\`; ${usual('maximumMatches')}`,
    }),
    boundUnits: t.float({
      description: `A difference of one match counts at most so much for the test, in units and in either direction; ${usual('boundUnits')}`,
    }),
  }),
});
