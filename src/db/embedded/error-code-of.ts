/** The `code` that Node puts on system errors (`ENOENT`) and the driver on PostgreSQL's (`57P03`); null without one. */
export function errorCodeOf(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}
