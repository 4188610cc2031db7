import { builder } from '../../../graphql/builder.ts';
import { describedEnum } from '../../../graphql/described-enum.ts';
import { BENCHMARKS } from '../../matches/domain/benchmark.ts';
import type { ClosingGap } from '../../matches/domain/closing-line/closing-line-values.ts';
import { PickRef } from './pick.ts';

const GAPS: Record<ClosingGap, string> = {
  NO_CLOSING_PRICE: 'The book closed without a price for the selection.',
  NO_FAIR_PRICE:
    'Its closing prices leave no margin to take out, or the method of the run does not apply to them.',
  LINE_MOVED_WITHOUT_TOTAL:
    'It closed at another handicap, and without a total to derive a price for the taken one from.',
  NO_MEANS: 'No mean numbers of goals give its closing handicap and total.',
};

export const ClosingGapRef = builder.enumType('ClosingGap', {
  description: 'Why a benchmark gives no fair closing line value.',
  values: describedEnum(GAPS),
});

const PickClosingValueRef = builder.prismaObject('PickClosingValue', {
  description: 'What the closing line of one benchmark says of a pick; benchmarks are never put together.',
  fields: (t) => ({
    benchmark: t.exposeString('benchmark', {
      description: 'The code of the book: `PS` Pinnacle, `BFE` the exchange, `B365`, `AVG` the average.',
    }),
    rawClv: t.exposeFloat('rawClv', {
      nullable: true,
      description:
        'Net price taken / closing price - 1, a fraction that the margin flatters. Null without a closing price at the same line.',
    }),
    fairClv: t.exposeFloat('fairClv', {
      nullable: true,
      description: 'Net price taken / fair closing price - 1, a fraction: the honest one. Null with `gap`.',
    }),
    isRepriced: t.exposeBoolean('isRepriced', {
      description:
        'Whether the handicap closed at another line, so that the fair price of the taken one follows from closing handicap and total.',
    }),
    gap: t.field({
      type: ClosingGapRef,
      nullable: true,
      select: { gap: true },
      description: 'Why there is no fair value. Null where there is one.',
      resolve: ({ gap }) => readGap(gap),
    }),
  }),
});

builder.prismaObjectField(PickRef, 'closingValues', (t) =>
  t.field({
    type: [PickClosingValueRef],
    description:
      'The closing line value by benchmark, by the settlement in force, the sharpest first; all four, those with a gap too. Empty while it is ' +
      'open, and where it is void.',
    complexity: { field: 1, multiplier: BENCHMARKS.length },
    select: (_args, _context, nested) => ({ closingValues: nested(true) }),
    resolve: ({ closingValues }) => {
      const places: readonly string[] = BENCHMARKS;
      return closingValues.toSorted((a, b) => places.indexOf(a.benchmark) - places.indexOf(b.benchmark));
    },
  }),
);

function readGap(gap: string | null): ClosingGap | null {
  if (gap === null) return null;
  const known = Object.keys(GAPS).find((one): one is ClosingGap => one === gap);
  if (!known) throw new Error(`A closing line value with the unknown gap ${gap} is stored.`);
  return known;
}
