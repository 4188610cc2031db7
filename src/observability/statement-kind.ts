const KINDS = ['select', 'insert', 'update', 'delete', 'begin', 'commit', 'rollback', 'with', 'set'] as const;
export type StatementKind = (typeof KINDS)[number] | 'other';

const FIRST_WORD = /^\s*([a-z]+)/i;

/** What a statement does, by its first word: few kinds, so that they can be labels. `with` reads, or changes and reads. */
export function statementKind(text: string): StatementKind {
  const word = FIRST_WORD.exec(text)?.[1]?.toLowerCase();
  return KINDS.find((kind) => kind === word) ?? 'other';
}
