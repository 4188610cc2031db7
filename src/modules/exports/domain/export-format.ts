/** The formats of exported files, and what each is. */
export const EXPORT_FORMATS = {
  CSV: 'Comma-separated text by RFC 4180, UTF-8 without a byte order mark: a header, lines that end in CRLF. No value is an empty cell; an empty text is `""`. A text that a spreadsheet would take for a formula has an apostrophe in front.',
  NDJSON: 'One JSON object a line, each line ended by LF.',
  JSON: 'One JSON array of objects.',
} as const;
export type ExportFormat = keyof typeof EXPORT_FORMATS;

interface FileKind {
  /** The end of the file's name, without its dot. */
  readonly extension: string;
  readonly contentType: string;
}

const FILE_KINDS: Readonly<Record<ExportFormat, FileKind>> = {
  CSV: { extension: 'csv', contentType: 'text/csv; charset=utf-8; header=present' },
  NDJSON: { extension: 'ndjson', contentType: 'application/x-ndjson; charset=utf-8' },
  JSON: { extension: 'json', contentType: 'application/json; charset=utf-8' },
};

/** How a file of a format is named and announced. */
export function fileKindOf(format: ExportFormat): FileKind {
  return FILE_KINDS[format];
}

/** The stored name of a format, in upper or lower case; null when there is no such format. */
export function findExportFormat(name: string): ExportFormat | null {
  const wanted = name.toUpperCase();
  return Object.keys(EXPORT_FORMATS).find((one): one is ExportFormat => one === wanted) ?? null;
}

/** The format of a stored export. Only names of the table are ever written. */
export function readExportFormat(stored: string): ExportFormat {
  const format = findExportFormat(stored);
  if (format === null) throw new Error(`An export of the unknown format ${stored} is stored.`);
  return format;
}
