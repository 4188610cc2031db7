import type { PrismaClient } from '../../db/generated/client.ts';
import { DomainError } from '../../shared/domain-error.ts';

interface Door {
  readonly host: string;
  /** Whether the server listens to this machine alone. */
  readonly isLoopback: boolean;
  readonly takesTokens: boolean;
}

/** @throws DomainError UNAUTHENTICATED for a server that others can reach and that knows nobody: no key in force, no tokens. */
export async function refuseOpenDoor(
  db: Pick<PrismaClient, 'apiKey'>,
  { host, isLoopback, takesTokens }: Door,
): Promise<void> {
  if (isLoopback || takesTokens) return;
  if ((await db.apiKey.count({ where: { revokedAt: null }, take: 1 })) > 0) return;
  throw new DomainError(
    'UNAUTHENTICATED',
    `HOST: ${JSON.stringify(host)} can be reached from other machines, and there is nobody to let in: no API key is in force, and no tokens are taken.\n` +
      'Make a key with "npm run api-key -- create --name NAME --role ADMIN", or set JWT_SECRET or JWT_JWKS_URL, ' +
      'or listen to this machine alone with HOST=127.0.0.1.',
  );
}
