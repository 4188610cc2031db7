import { InvalidInputError } from '../../../shared/invalid-input-error.ts';

const LONGEST_TOKEN = 100;
/** Printable ASCII but the slash: how such tokens compare in upper case is the same in every database. */
const TOKEN = /^[!-.0-~]+$/;

export const TOKEN_RULE = `must be 1 to ${LONGEST_TOKEN} printable ASCII characters without "/" and white space`;

export interface PairTokens {
  readonly base: string;
  readonly quote: string;
}

/**
 * The two tokens of a stored pair, as `trading.pair_tokens` of the database tells them: BASE/QUOTE, or with -, _ or : between
 * them, as older rows write it. Null when it cannot be read.
 */
export function pairTokens(pair: string): PairTokens | null {
  const [, base, quote] =
    /^([^/\s]+)\/([^/\s]+)$/.exec(pair) ?? /^([^-_:/\s]+)[-_:]([^-_:/\s]+)$/.exec(pair) ?? [];
  return base === undefined || quote === undefined ? null : { base, quote };
}

/** A token as trades name it: a symbol or the address of a mint. @throws InvalidInputError */
export function readToken(path: string, token: string): string {
  if (!TOKEN.test(token) || token.length > LONGEST_TOKEN)
    throw new InvalidInputError(path, token, TOKEN_RULE);
  return token;
}

/** A pair as it is recorded: BASE/QUOTE, two tokens that differ. @throws InvalidInputError */
export function readPair(path: string, pair: string): string {
  const [base = '', quote = '', ...more] = pair.split('/');
  const isPair = [base, quote].every((token) => TOKEN.test(token) && token.length <= LONGEST_TOKEN);
  if (!isPair || more.length > 0 || base.toUpperCase() === quote.toUpperCase())
    throw new InvalidInputError(path, pair, 'is not BASE/QUOTE, two different tokens such as "SOL/USDC"');
  return pair;
}
