import { timingSafeEqual } from 'node:crypto';
import type { PrismaClient } from '../../db/generated/client.ts';
import type { Clock } from '../../shared/clock.ts';
import type { CallerSource } from './caller-source.ts';
import type { Caller } from './domain/caller.ts';
import { isLocal } from './domain/is-local.ts';
import { readCredential } from './domain/read-credential.ts';
import type { RequestFacts } from './domain/request-facts.ts';
import { UnauthenticatedError } from './domain/unauthenticated-error.ts';
import { hashOfKey } from './hash-of-key.ts';
import { KeyUses } from './key-uses.ts';
import { KnownKeys } from './known-keys.ts';
import { LOCAL_USER, nobodyAt } from './local-user.ts';
import { keysInForce } from './reads/keys-in-force.ts';
import type { TokenSettings } from './token-settings.ts';
import { type TokenVerifier, tokenVerifier } from './token-verifier.ts';

export interface CredentialDeps {
  readonly db: PrismaClient;
  readonly clock: Clock;
  /** Null where tokens are not taken. */
  readonly tokens: TokenSettings | null;
  /** Whether the server listens to this machine alone, so that somebody at it may need no credential. */
  readonly isLoopback: boolean;
  /** Told of what went wrong that is no caller's business, in words of ours. */
  readonly onFault: (error: unknown, what: string) => void;
}

/**
 * Callers by their API key or JSON Web Token. While there is no key that is not revoked, no token is taken and the server listens to this machine
 * alone, somebody at this machine needs neither.
 */
export class CredentialCallers implements CallerSource {
  readonly #deps: CredentialDeps;
  readonly #keys: KnownKeys;
  readonly #uses: KeyUses;
  readonly #verifyToken: TokenVerifier | null;

  constructor(deps: CredentialDeps) {
    const { db, clock, tokens, onFault } = deps;
    this.#deps = deps;
    this.#keys = new KnownKeys(() => keysInForce(db), clock);
    this.#uses = new KeyUses(deps);
    this.#verifyToken = tokens && tokenVerifier(tokens, clock, onFault);
  }

  async identify(facts: RequestFacts): Promise<Caller> {
    const credential = readCredential(facts.authorization);
    if (credential === null) return (await this.#isLocalUser(facts)) ? LOCAL_USER : nobodyAt(facts);
    const { kind, text } = credential;
    if (kind === 'KEY') return await this.#holderOf(text, credential.prefix);
    if (this.#verifyToken === null)
      throw new UnauthenticatedError('This server takes no tokens: it knows callers by API keys alone.');
    return await this.#verifyToken(text);
  }

  keysChanged(): void {
    this.#keys.forget();
  }

  /** Settles once every use of a key is written that was noted before. */
  async close(): Promise<void> {
    await this.#uses.written();
  }

  async #isLocalUser(facts: RequestFacts): Promise<boolean> {
    if (!this.#deps.isLoopback || this.#verifyToken !== null || !isLocal(facts)) return false;
    return !(await this.#keys.hasAny());
  }

  async #holderOf(text: string, prefix: string): Promise<Caller> {
    const key = await this.#keys.find(prefix);
    if (key === null || !timingSafeEqual(hashOfKey(text), key.hash))
      throw new UnauthenticatedError('The API key opens nothing: it is unknown here, or was revoked.');
    const { name, role, scopes: heldTo, expiresAt } = key;
    const now = this.#deps.clock.now();
    if (expiresAt !== null && expiresAt <= now)
      throw new UnauthenticatedError(`The API key ${prefix} expired at ${expiresAt.toISOString()}.`);
    this.#uses.note(key, now);
    return { kind: 'API_KEY', id: `key:${prefix}`, name, role, heldTo, expiresAt };
  }
}
