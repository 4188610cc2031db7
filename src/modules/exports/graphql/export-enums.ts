import { builder } from '../../../graphql/builder.ts';
import { describedEnum } from '../../../graphql/described-enum.ts';
import { COLUMN_TYPES } from '../domain/export-column.ts';
import { EXPORT_FORMATS } from '../domain/export-format.ts';
import { EXPORT_SUBJECTS, EXPORT_SUBJECT_NAMES, type ExportSubjectName } from '../domain/export-subject.ts';

export const ExportFormatRef = builder.enumType('ExportFormat', {
  description:
    'How an exported file is written. All of them have the same columns by the same names, and lose no digit and no microsecond.',
  values: describedEnum(EXPORT_FORMATS),
});

const lists = Object.fromEntries(
  EXPORT_SUBJECT_NAMES.map((name) => {
    const { list, table } = EXPORT_SUBJECTS[name];
    return [name, `What \`${list}\` lists: rows of the table \`${table}\`.`];
  }),
) as Record<ExportSubjectName, string>;

export const ExportSubjectRef = builder.enumType('ExportSubject', {
  description: 'Lists that can be exported: every root connection.',
  values: describedEnum(lists),
});

export const ExportColumnTypeRef = builder.enumType('ExportColumnType', {
  description: 'How the values of an exported column are written.',
  values: describedEnum(COLUMN_TYPES),
});
