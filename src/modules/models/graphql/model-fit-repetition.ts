import { builder } from '../../../graphql/builder.ts';
import { dbOf, depsOf } from '../../../graphql/context.ts';
import { describedEnum } from '../../../graphql/described-enum.ts';
import { REFIT_DIFFERENCES } from '../domain/refit-difference.ts';
import { readModelFit } from '../reads/read-model-fit.ts';
import { type Refit, refit } from '../reads/refit.ts';
import { ModelFitRef } from './model-fit.ts';

/** A fit takes milliseconds, and a page of them is not made again in one operation. */
const COST = 2_000;

const RefitDifferenceRef = builder.enumType('RefitDifference', {
  description: 'Why a fit that is made again is not the one that is stored.',
  values: describedEnum(REFIT_DIFFERENCES),
});

const ModelFitRepetitionRef = builder.objectRef<Refit>('ModelFitRepetition').implement({
  description:
    'What came of making a stored fit again, from the results as they were known and its settings.',
  fields: (t) => ({
    isIdentical: t.boolean({
      description: 'Whether every parameter came out to the last bit, and from the same inputs.',
      resolve: ({ agrees }) => agrees,
    }),
    difference: t.field({
      type: RefitDifferenceRef,
      nullable: true,
      description: 'Why it is not identical. Null where it is.',
      resolve: (found) => (found.agrees ? null : found.difference),
    }),
  }),
});

builder.prismaObjectField(ModelFitRef, 'repetition', (t) =>
  t.field({
    type: ModelFitRepetitionRef,
    select: {
      division: true,
      version: true,
      settings: true,
      asOf: true,
      referenceOn: true,
      firstMatchOn: true,
      lastMatchOn: true,
      parameters: true,
      inputsHash: true,
    },
    complexity: COST,
    description: `Makes the fit again and compares: the proof that its numbers can be traced. Counts like ${COST} fields in the cost of an operation.`,
    resolve: (row, _args, context) => {
      const { fitThreads } = depsOf(context);
      const stored = readModelFit(row);
      return fitThreads
        ? refit(dbOf(context), stored, (task) => fitThreads.fit(task))
        : refit(dbOf(context), stored);
    },
  }),
);
