import { InvalidInputError } from '../../../shared/invalid-input-error.ts';
import { MOST_DECIMALS, readDecimal, type Sign } from './read-ledger-values.ts';

/** What is known of a token. */
export interface KnownToken {
  /** As the table writes it; upper and lower case are the same. */
  readonly token: string;
  readonly decimals: number;
  readonly isUsdStablecoin: boolean;
}

/** Known tokens by their name in upper case. */
export type KnownTokens = ReadonlyMap<string, KnownToken>;

/** What is known of a token; null when nothing is. */
export function knownToken(tokens: KnownTokens, token: string): KnownToken | null {
  return tokens.get(token.toUpperCase()) ?? null;
}

/** An amount of a token, as it was given; null where nothing was. @throws InvalidInputError for more decimals than the token has. */
export function readAmount(
  path: string,
  amount: string | null | undefined,
  { sign, token, tokens }: { readonly sign: Sign; readonly token: string; readonly tokens: KnownTokens },
): string | null {
  const text = readDecimal(path, amount, sign);
  if (text === null) return null;
  const decimals = knownToken(tokens, token)?.decimals ?? MOST_DECIMALS;
  if (fractionOf(text).length > decimals)
    throw new InvalidInputError(path, text, `has more decimals than ${token}, which has ${decimals}`);
  return text;
}

function fractionOf(decimal: string): string {
  return (decimal.split('.')[1] ?? '').replace(/0+$/, '');
}
