import type { KeyRequest } from '../modules/access/domain/read-key-request.ts';
import { type Role, roleNamed, ROLES } from '../modules/access/domain/role.ts';
import { type Scope, SCOPE_NAMES, scopeNamed } from '../modules/access/domain/scope.ts';
import { InvalidInputError } from '../shared/invalid-input-error.ts';
import { instantOption } from './instant-option.ts';

type Given = Partial<Record<'name' | 'role' | 'scopes' | 'expires', string | undefined>>;

/** The key that the options of the command line ask for. @throws InvalidInputError naming the option, its value and the rule. */
export function apiKeyOptions({ name, role, scopes, expires }: Given): KeyRequest {
  if (name === undefined) throw new InvalidInputError('--name', '', 'is missing: say what the key is for');
  return {
    name,
    role: roleOption(role),
    scopes: scopes === undefined ? null : scopes.split(',').map(scopeOption),
    expiresAt: instantOption('--expires', expires),
  };
}

function roleOption(text = ''): Role {
  const role = roleNamed(text.toUpperCase());
  if (role === null)
    throw new InvalidInputError('--role', text, `is none of ${Object.keys(ROLES).join(', ')}`);
  return role;
}

function scopeOption(text: string): Scope {
  const scope = scopeNamed(text.trim().toUpperCase());
  if (scope === null) throw new InvalidInputError('--scopes', text, `is none of ${SCOPE_NAMES.join(', ')}`);
  return scope;
}
