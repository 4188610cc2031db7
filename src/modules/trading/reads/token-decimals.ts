import type { Reader } from '../../../db/transaction.ts';

/** What the ledger can say at most of a token that it does not know. */
const MOST_DECIMALS = 18;

/** How many decimals a token has, in whatever case it is written; 18 for one that is not known. */
export async function tokenDecimals(db: Reader, token: string): Promise<number> {
  const [known] = await db.$queryRaw<{ decimals: number }[]>`
    SELECT decimals FROM trading.tokens WHERE upper(token) = upper(${token})`;
  return known?.decimals ?? MOST_DECIMALS;
}
