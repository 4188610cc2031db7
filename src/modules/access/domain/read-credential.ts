import { UnauthenticatedError } from './unauthenticated-error.ts';

/** What a caller shows to be let in. */
export type Credential =
  | { readonly kind: 'KEY'; readonly text: string; readonly prefix: string }
  | { readonly kind: 'TOKEN'; readonly text: string };

const KEY = /^(qs_[0-9a-f]{8})_[\w-]{43}$/;
const TOKEN = /^[\w-]+\.[\w-]+\.[\w-]+$/;
const BEARER = /^bearer +(\S+)$/i;
const LONGEST = 8_192;

const FORM =
  'Authorization takes the form "Bearer qs_…" with an API key, or "Bearer …" with a JSON Web Token (three parts in base64url).';

/**
 * The credential of a header `authorization`; null when there is no header.
 * @throws UnauthenticatedError for anything that has not its form, without repeating it.
 */
export function readCredential(authorization: string | null): Credential | null {
  if (authorization === null) return null;
  const text = BEARER.exec(authorization.slice(0, LONGEST + 1).trim())?.[1];
  if (text === undefined || authorization.length > LONGEST) throw new UnauthenticatedError(FORM);
  if (text.startsWith('qs_')) {
    const prefix = KEY.exec(text)?.[1];
    if (prefix === undefined) {
      throw new UnauthenticatedError(
        `This is no whole API key: it is qs_, 8 hexadecimal digits, _, and 43 characters. ${FORM}`,
      );
    }
    return { kind: 'KEY', text, prefix };
  }
  if (!TOKEN.test(text)) throw new UnauthenticatedError(FORM);
  return { kind: 'TOKEN', text };
}
