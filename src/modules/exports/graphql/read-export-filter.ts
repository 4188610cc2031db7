import { coerceInputValue, isInputType } from 'graphql';
import type { PrismaClient } from '../../../db/generated/client.ts';
import { schema } from '../../../graphql/schema.ts';
import { InvalidInputError } from '../../../shared/invalid-input-error.ts';
import type { ExportSubjectName } from '../domain/export-subject.ts';
import type { Condition } from '../stored-condition.ts';
import { EXPORT_FILTERS } from './export-filters.ts';

/**
 * The condition of a filter that was given as JSON, in the form of the list's own filter input.
 * @throws InvalidInputError naming the member where it is none.
 */
export async function readExportFilter(
  db: PrismaClient,
  subject: ExportSubjectName,
  json: string,
): Promise<Condition> {
  const filter = EXPORT_FILTERS[subject];
  const type = schema.getType(filter.ref.name);
  if (!isInputType(type)) throw new Error(`There is no filter of ${subject}.`);
  const value: unknown = coerceInputValue(parsed(json), type, (path, given, error) => {
    throw new InvalidInputError(
      ['--filter', ...path].join('.'),
      given,
      `is not understood: ${error.message}`,
    );
  });
  return await filter.where(db, value ?? {});
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new InvalidInputError('--filter', json, `is not JSON: ${error.message}`);
  }
}
