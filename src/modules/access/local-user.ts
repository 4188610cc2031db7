import type { Caller } from './domain/caller.ts';
import type { RequestFacts } from './domain/request-facts.ts';

/** Somebody at this machine, where that is credential enough. */
export const LOCAL_USER: Caller = {
  kind: 'LOCAL_USER',
  id: 'local',
  name: null,
  role: 'ADMIN',
  heldTo: null,
  expiresAt: null,
};

/** Who gave no credential. */
export function nobodyAt({ remoteAddress }: RequestFacts): Caller {
  const id = `nobody:${remoteAddress ?? 'unknown'}`;
  return { kind: 'NOBODY', id, name: null, role: null, heldTo: null, expiresAt: null };
}
