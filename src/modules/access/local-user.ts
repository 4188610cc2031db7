import type { CallerSource } from './caller-source.ts';
import type { Caller } from './domain/caller.ts';
import { isLocal } from './domain/is-local.ts';
import type { RequestFacts } from './domain/request-facts.ts';

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

/** Access without keys and tokens: whoever sits at this machine may do everything, and nobody else anything. */
export const localUserAlone: CallerSource = {
  identify: (facts) => Promise.resolve(isLocal(facts) ? LOCAL_USER : nobodyAt(facts)),
};
