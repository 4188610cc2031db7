import { builder } from '../builder.ts';

/** Values that one `in`, `hasAny` or `hasAll` may list. */
export const MOST_LISTED = 200;

/** What `isNull` asks. */
export const IS_NULL = 'True: only rows without a value. False: only rows with one.';
const listed = `At most ${MOST_LISTED} values; an empty list matches nothing.`;
const describeNot = 'The value is another one. Rows without a value do not match.';

interface Ranged {
  readonly eq: string;
  readonly gt: string;
  readonly gte: string;
  readonly lt: string;
  readonly lte: string;
}

const NUMBERS: Ranged = {
  eq: 'Exactly this value.',
  gt: 'Greater.',
  gte: 'Greater or equal.',
  lt: 'Less.',
  lte: 'Less or equal.',
};
const TIMES: Ranged = {
  eq: 'Exactly then.',
  gt: 'Later.',
  gte: 'Then or later.',
  lt: 'Earlier.',
  lte: 'Then or earlier.',
};

/** A condition on a column whose values have an order. */
function rangedFilter(
  name: string,
  type: 'Int' | 'Float' | 'Decimal' | 'DateTime' | 'Date',
  what: string,
  words: Ranged,
) {
  return builder.inputType(name, {
    description: `A condition on ${what}. What is given together has to hold together.`,
    fields: (t) => ({
      eq: t.field({ type, description: words.eq }),
      not: t.field({ type, description: describeNot }),
      in: t.field({ type: [type], description: `One of these. ${listed}` }),
      gt: t.field({ type, description: words.gt }),
      gte: t.field({ type, description: words.gte }),
      lt: t.field({ type, description: words.lt }),
      lte: t.field({ type, description: words.lte }),
      isNull: t.boolean({ description: IS_NULL }),
    }),
  });
}

const StringFilter = builder.inputType('StringFilter', {
  description: 'A condition on a text. What is given together has to hold together.',
  fields: (t) => ({
    eq: t.string({ description: 'Exactly this text; upper and lower case differ.' }),
    not: t.string({ description: describeNot }),
    in: t.stringList({ description: `One of these. ${listed}` }),
    contains: t.string({ description: 'Contains this text, in upper or lower case. No wildcards.' }),
    gt: t.string({ description: 'Behind this text, as the database compares text.' }),
    gte: t.string({ description: 'This text or behind it, as the database compares text.' }),
    lt: t.string({ description: 'Before this text, as the database compares text.' }),
    lte: t.string({ description: 'This text or before it, as the database compares text.' }),
    isNull: t.boolean({ description: IS_NULL }),
  }),
});

const TextSearchFilter = builder.inputType('TextSearchFilter', {
  description: 'A condition on several texts of a row together.',
  fields: (t) => ({
    contains: t.string({
      description: 'One of them contains this text, in upper or lower case. No wildcards.',
    }),
  }),
});

const BooleanFilter = builder.inputType('BooleanFilter', {
  description: 'A condition on a yes or no.',
  fields: (t) => ({ eq: t.boolean({ description: 'Exactly this.' }) }),
});

const IdFilter = builder.inputType('IDFilter', {
  description: 'A condition on the id of a node.',
  fields: (t) => ({
    eq: t.id({ description: 'Exactly this node.' }),
    not: t.id({ description: 'Any other node.' }),
    in: t.idList({ description: `One of these nodes. ${listed}` }),
  }),
});

const TagsFilter = builder.inputType('TagsFilter', {
  description:
    'A condition on a list of words. What is given together has to hold together. Rows without a list count as rows with an empty one.',
  fields: (t) => ({
    hasAny: t.stringList({ description: `At least one of these is in the list. ${listed}` }),
    hasAll: t.stringList({
      description: `Each of these is in the list, in any order. At most ${MOST_LISTED} values; an empty list matches everything.`,
    }),
  }),
});

const IntFilter = rangedFilter('IntFilter', 'Int', 'a whole number', NUMBERS);

/** The inputs in which conditions on columns are given, by the kind of the column. */
export const OPERATORS = {
  string: StringFilter,
  anyText: TextSearchFilter,
  boolean: BooleanFilter,
  id: IdFilter,
  tags: TagsFilter,
  int: IntFilter,
  smallInt: IntFilter,
  float: rangedFilter('FloatFilter', 'Float', 'a number', NUMBERS),
  decimal: rangedFilter('DecimalFilter', 'Decimal', 'an exact decimal', NUMBERS),
  dateTime: rangedFilter('DateTimeFilter', 'DateTime', 'an instant', TIMES),
  date: rangedFilter('DateFilter', 'Date', 'a day', TIMES),
} as const;

export type OperatorKind = keyof typeof OPERATORS;
