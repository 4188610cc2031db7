import Table from 'cli-table3';
import type { PrismaClient } from '../db/generated/client.ts';

const MOST_SHOWN = 1_000;

/** Prints the keys, those in force first, the newest first. */
export async function printApiKeys(db: PrismaClient, now: Date): Promise<void> {
  const keys = await db.apiKey.findMany({
    orderBy: [{ revokedAt: { sort: 'desc', nulls: 'first' } }, { createdAt: 'desc' }, { id: 'asc' }],
    take: MOST_SHOWN,
  });
  const table = new Table({
    head: ['key', 'name', 'role', 'scopes', 'made', 'by', 'expires', 'last used', 'state'],
  });
  const instant = (at: Date | null): string => at?.toISOString() ?? '-';
  for (const key of keys) {
    const { prefix, name, role, scopes, createdAt, createdBy, expiresAt, lastUsedAt, revokedAt } = key;
    const hasExpired = expiresAt !== null && expiresAt <= now;
    const state =
      revokedAt === null ? (hasExpired ? 'expired' : 'in force') : `revoked ${instant(revokedAt)}`;
    const held = scopes.length === 0 ? 'all of the role' : scopes.join('\n');
    table.push([
      ...[prefix, name, role, held, instant(createdAt), createdBy ?? '-'],
      ...[instant(expiresAt), instant(lastUsedAt), state],
    ]);
  }
  console.log(keys.length === 0 ? 'There are no keys yet.' : table.toString());
}
