import type { Reader } from '../../../db/transaction.ts';
import type { KnownToken, KnownTokens } from '../domain/known-token.ts';

/** What is known of tokens, by their names in upper case; those that nobody registered are missing. */
export async function knownTokens(db: Reader, names: Iterable<string>): Promise<KnownTokens> {
  const keys = [...new Set([...names].map((name) => name.toUpperCase()))];
  if (keys.length === 0) return new Map();
  const rows = await db.$queryRaw<KnownToken[]>`
    SELECT "token", "decimals", "is_usd_stablecoin" AS "isUsdStablecoin"
    FROM "trading"."tokens" WHERE upper("token") = ANY(${keys}::text[])`;
  return new Map(rows.map((row) => [row.token.toUpperCase(), row]));
}
