import type { CallerSource } from '../../../../src/modules/access/caller-source.ts';
import type { Caller } from '../../../../src/modules/access/domain/caller.ts';
import { roleNamed } from '../../../../src/modules/access/domain/role.ts';
import { scopeNamed, type Scope } from '../../../../src/modules/access/domain/scope.ts';
import { nobodyAt } from '../../../../src/modules/access/local-user.ts';

/** Takes callers at their word: `VIEWER`, or `ADMIN held to LEDGER_READ JOBS_READ`; nobody without the header. */
export const callersByHeader: CallerSource = {
  identify(facts) {
    if (facts.authorization === null) return Promise.resolve(nobodyAt(facts));
    return Promise.resolve(callerNamed(facts.authorization));
  },
};

/** The header of a caller that may do what some scopes allow, and nothing else. */
export function heldTo(...scopes: readonly Scope[]): string {
  return `ADMIN held to ${scopes.join(' ')}`;
}

/** The caller that a header stands for. */
export function callerNamed(header: string): Caller {
  const [name = '', scopes = null] = header.split(' held to ');
  const role = roleNamed(name);
  if (role === null) throw new Error(`There is no role ${name}.`);
  const isScope = (scope: Scope | null): scope is Scope => scope !== null;
  const held = scopes === null ? null : scopes.split(' ').map(scopeNamed).filter(isScope);
  return { kind: 'API_KEY', id: `key:${name}`, name, role, heldTo: held, expiresAt: null };
}
