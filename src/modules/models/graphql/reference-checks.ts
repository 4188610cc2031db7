import { builder } from '../../../graphql/builder.ts';
import type { ReferenceCheck } from '../domain/reference-checks/check-reference-case.ts';
import { FORMULA_CASES, referenceChecks } from '../domain/reference-checks/reference-checks.ts';

const ReferenceCheckRef = builder.objectRef<ReferenceCheck>('ReferenceCheck').implement({
  description:
    'A published figure beside what the quant engine calculates for it now. A refusal that has to come counts as 1.',
  fields: (t) => ({
    name: t.exposeString('name', {
      description:
        'What is calculated, from which numbers, and which figure of it: `devig.shin 2.7/2.3/4.4 p1`. Stable and unique; ' +
        '`npm run reference-checks` knows it by the same name.',
    }),
    expected: t.exposeFloat('expected', {
      description:
        'The published value, in the digits in which it was published. Its unit is that of the figure: a fraction (0..1), goals, ' +
        'nats or bits, or a count of refusals.',
    }),
    actual: t.exposeFloat('actual', {
      nullable: true,
      description:
        'What the engine answers, a fraction or goals as `expected` is. Null when its calculation ended in an error or gave no number.',
    }),
    tolerance: t.exposeFloat('tolerance', {
      description:
        'How far `actual` may be from `expected`, in the same unit (fraction, goals, …); 0 asks for the very same number.',
    }),
    passed: t.exposeBoolean('passed', {
      description: 'Whether `actual` lies within `tolerance` of `expected`; false where `actual` is null.',
    }),
    source: t.exposeString('source', {
      description:
        'Where the expected value comes from: the publication; `quant-cases` is the list of values that the engine is held to, ' +
        'published or calculated independently, named with its chapter.',
    }),
    fault: t.exposeString('fault', {
      nullable: true,
      description: 'Why there is no `actual`. Null where there is one, be it right or wrong.',
    }),
  }),
});

const FIGURES = FORMULA_CASES.reduce((count, { figures }) => count + figures.size, 0);

builder.queryField('referenceChecks', (t) =>
  t.field({
    type: [ReferenceCheckRef],
    complexity: { field: 1, multiplier: FIGURES },
    description:
      'Calculates every published figure that needs no season file, and compares. Nothing is stored: each call calculates anew, in ' +
      'milliseconds, in the same order. The figures on season files are run by `npm run reference-checks -- PATH`.',
    resolve: () => referenceChecks(),
  }),
);
