/** What stands between the two remarks of a refusal. */
export function printedStatements(message: string): string {
  const [, statements] = /These statements mend it[^\n]*\n\n([^]*)\n\nThen run/.exec(message) ?? [];
  if (statements === undefined) throw new Error(`no statements in:\n${message}`);
  return statements;
}
