import { astFromValue, isInputType, valueFromASTUntyped, type GraphQLSchema } from 'graphql';
import type { PrismaClient } from '../../../db/generated/client.ts';
import { builder } from '../../../graphql/builder.ts';
import type { FilterValue } from '../../../graphql/filters/define-filter.ts';
import { toJson, type Json } from '../../../shared/json.ts';
import { EXPORT_SUBJECTS, findSubjectOfList, type ExportSubjectName } from '../domain/export-subject.ts';
import type { Condition } from '../stored-condition.ts';
import { EXPORT_FILTERS, type ExportFilter } from './export-filters.ts';

/** As a client gives it: one member, named like the list, with the list's filter. */
type GivenSubject = Readonly<Record<string, FilterValue | null | undefined>>;

const filters = Object.entries(EXPORT_FILTERS).map(([name, filter]) => ({
  ...EXPORT_SUBJECTS[name as ExportSubjectName],
  filter,
}));

export const ExportSubjectInputRef = builder.inputRef<GivenSubject>('ExportSubjectInput').implement({
  description:
    'Which rows of which list are meant: one member, named like the list, with a filter of that list. `{ picks: {} }` are all picks.',
  isOneOf: true,
  fields: (t) =>
    Object.fromEntries(
      filters.map(({ list, filter }) => [
        list,
        t.field({ type: filter.ref, description: `Rows of \`${list}\`; all of them when empty.` }),
      ]),
    ),
});

export interface SubjectRows {
  readonly subject: ExportSubjectName;
  /** The filter as it was given; null for every row. */
  readonly filter: Json;
  readonly where: Condition;
}

/** The list that is meant, and its filter. */
export function givenSubject(given: GivenSubject): { subject: ExportSubjectName; filter: FilterValue } {
  const [member] = Object.entries(given);
  if (!member) throw new Error('Nothing is asked for, which the type does not admit.');
  const [list, filter] = member;
  const subject = findSubjectOfList(list);
  if (subject === null || !filter) throw new Error(`There is no export of ${list}.`);
  return { subject, filter };
}

/** What was asked for. @throws InvalidInputError where the list would refuse the filter, in the same words. */
export async function readSubjectInput(
  db: PrismaClient,
  schema: GraphQLSchema,
  given: GivenSubject,
): Promise<SubjectRows> {
  const { subject, filter } = givenSubject(given);
  const how = EXPORT_FILTERS[subject];
  const where = await how.where(db, filter);
  const isEverything = Object.keys(filter).length === 0;
  return { subject, where, filter: isEverything ? null : asGiven(schema, how, filter) };
}

/** A filter in the words of the client. */
function asGiven(schema: GraphQLSchema, { ref }: ExportFilter, filter: FilterValue): Json {
  const type = schema.getType(ref.name);
  const ast = isInputType(type) ? astFromValue(filter, type) : null;
  if (!ast) throw new Error(`A filter cannot be written as ${ref.name}.`);
  return toJson(valueFromASTUntyped(ast));
}
