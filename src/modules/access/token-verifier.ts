import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload, type JWTVerifyOptions } from 'jose';
import type { Clock } from '../../shared/clock.ts';
import { DomainError } from '../../shared/domain-error.ts';
import type { Caller } from './domain/caller.ts';
import { readClaims } from './domain/read-claims.ts';
import { UnauthenticatedError } from './domain/unauthenticated-error.ts';
import type { TokenSettings } from './token-settings.ts';

/** With public keys, signatures by a shared secret are refused: whoever knows a public key could make them. */
const PUBLIC_KEY_ALGORITHMS = [
  ...['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'],
  ...['ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519'],
];

const JWKS_PATIENCE_MS = 3_000;

/** Tells who holds a token. @throws UnauthenticatedError; DomainError UNAVAILABLE when the public keys cannot be had. */
export type TokenVerifier = (token: string) => Promise<Caller>;

/**
 * What checks tokens: the signature, `exp` (required) and `nbf` by the clock, issuer and audience where the settings name them. Public keys are fetched
 * when first needed and kept; another fetch follows when a token names a key that is not among them, at most twice a minute.
 *
 * @param onFault told why public keys cannot be had, which callers are not.
 */
export function tokenVerifier(
  settings: TokenSettings,
  clock: Clock,
  onFault: (error: unknown, what: string) => void,
): TokenVerifier {
  const verify = signatureCheck(settings);
  const { issuer, audience, roleClaim } = settings;
  const expected = {
    requiredClaims: ['exp'],
    ...(issuer === null ? {} : { issuer }),
    ...(audience === null ? {} : { audience }),
  };
  return async (token) => {
    try {
      return readClaims(await verify(token, { ...expected, currentDate: clock.now() }), roleClaim);
    } catch (error) {
      const refusal = error instanceof DomainError ? error : refusalOf(error);
      if (refusal.code === 'UNAVAILABLE') onFault(error, 'the public keys of tokens cannot be had');
      throw refusal;
    }
  };
}

type SignatureCheck = (token: string, options: JWTVerifyOptions) => Promise<JWTPayload>;

function signatureCheck({ keys }: TokenSettings): SignatureCheck {
  if (keys.kind === 'SECRET') {
    const secret = new TextEncoder().encode(keys.secret);
    return async (token, options) =>
      (await jwtVerify(token, secret, { ...options, algorithms: ['HS256'] })).payload;
  }
  const keySet = createRemoteJWKSet(keys.url, { timeoutDuration: JWKS_PATIENCE_MS });
  return async (token, options) =>
    (await jwtVerify(token, keySet, { ...options, algorithms: PUBLIC_KEY_ALGORITHMS })).payload;
}

/** What a caller is told: nothing of the token but the name of a claim. What is not the token's fault leaves it open. */
function refusalOf(error: unknown): DomainError {
  if (error instanceof errors.JWTExpired) return new UnauthenticatedError('The token has expired.');
  if (error instanceof errors.JWTClaimValidationFailed) {
    const fault = error.reason === 'missing' ? 'is missing' : 'is not what it must be here';
    return new UnauthenticatedError(`The token is not good: its claim ${error.claim} ${fault}.`);
  }
  if (error instanceof errors.JOSEAlgNotAllowed)
    return new UnauthenticatedError('The token is signed by an algorithm that is not accepted here.');
  if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys)
    return new UnauthenticatedError('The token does not name one of the keys that are accepted here.');
  if (TOKEN_FAULTS.some((kind) => error instanceof kind))
    return new UnauthenticatedError('The token is not one that was signed for this server.');
  const message = 'Tokens cannot be checked now: their public keys cannot be had. Try again in a moment.';
  return new DomainError('UNAVAILABLE', message, { cause: error });
}

const TOKEN_FAULTS = [
  errors.JWSSignatureVerificationFailed,
  errors.JWSInvalid,
  errors.JWTInvalid,
  errors.JOSENotSupported,
];
