import type { CallerSource } from '../../src/modules/access/caller-source.ts';
import { LOCAL_USER } from '../../src/modules/access/local-user.ts';

/** For tests that are about something else than access. */
export const everyoneIsAdmin: CallerSource = { identify: () => Promise.resolve(LOCAL_USER) };
