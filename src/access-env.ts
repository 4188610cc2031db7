import { z } from 'zod';
import type { TokenSettings } from './modules/access/token-settings.ts';
import { InvalidInputError } from './shared/invalid-input-error.ts';

function hasNoUser(address: string): boolean {
  const { username, password } = new URL(address);
  return username === '' && password === '';
}

/** The variables that say whose JSON Web Tokens are taken. */
export const accessVariables = {
  JWT_SECRET: z.string().min(32, { error: 'it must have 32 characters or more' }).optional(),
  JWT_JWKS_URL: z
    .url({ protocol: /^https?$/, error: 'it must be an address such as https://login.example/jwks.json' })
    .refine(hasNoUser, { error: 'it cannot hold a user or a password' })
    .optional(),
  JWT_ISSUER: z.string().optional(),
  JWT_AUDIENCE: z.string().optional(),
  JWT_ROLE_CLAIM: z.string().default('role'),
};

/** An address may hold what only its owner is to know. */
export const SECRET_ACCESS_VARIABLES: readonly string[] = ['JWT_SECRET', 'JWT_JWKS_URL'];

/** The settings from variables that were checked; null where no tokens are taken. @throws InvalidInputError where they contradict each other. */
export function tokenSettingsOf(env: z.infer<z.ZodObject<typeof accessVariables>>): TokenSettings | null {
  const { JWT_SECRET: secret, JWT_JWKS_URL: url, JWT_ISSUER: issuer, JWT_AUDIENCE: audience } = env;
  const more = { issuer: issuer ?? null, audience: audience ?? null, roleClaim: env.JWT_ROLE_CLAIM };
  if (secret !== undefined && url !== undefined)
    throw new InvalidInputError(
      'JWT_JWKS_URL',
      '…',
      'cannot be set together with JWT_SECRET: set one of them',
    );
  if (secret !== undefined) return { keys: { kind: 'SECRET', secret }, ...more };
  if (url !== undefined) return { keys: { kind: 'JWKS', url: new URL(url) }, ...more };
  for (const [name, value] of Object.entries({ JWT_ISSUER: issuer, JWT_AUDIENCE: audience })) {
    if (value !== undefined)
      throw new InvalidInputError(
        name,
        value,
        'says nothing without JWT_SECRET or JWT_JWKS_URL: set one of them',
      );
  }
  return null;
}
