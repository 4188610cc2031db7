import type { Tx } from '../../../db/transaction.ts';
import { InvalidInputError } from '../../../shared/invalid-input-error.ts';
import type { KnownToken } from '../domain/known-token.ts';
import { readToken } from '../domain/pair-tokens.ts';
import { MOST_DECIMALS } from '../domain/read-ledger-values.ts';

/**
 * Adds a token, or changes what is known of one: upper and lower case are the same, and the name that is stored stays. Trades that are
 * stored are not looked at again. @returns its name as it is stored. @throws InvalidInputError
 */
export async function registerToken(tx: Tx, given: KnownToken): Promise<string> {
  const token = readToken('token', given.token);
  const { decimals, isUsdStablecoin } = given;
  if (decimals < 0 || decimals > MOST_DECIMALS)
    throw new InvalidInputError('decimals', decimals, `must be from 0 to ${MOST_DECIMALS}`);
  const [stored] = await tx.$queryRaw<{ token: string }[]>`
    INSERT INTO trading.tokens ("token", "decimals", "is_usd_stablecoin")
    VALUES (${token}, ${decimals}, ${isUsdStablecoin})
    ON CONFLICT (upper("token")) DO UPDATE
    SET "decimals" = EXCLUDED."decimals", "is_usd_stablecoin" = EXCLUDED."is_usd_stablecoin"
    RETURNING "token"`;
  return stored?.token ?? token;
}
