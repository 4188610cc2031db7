import { builder } from '../../../graphql/builder.ts';
import { describedEnum } from '../../../graphql/described-enum.ts';
import { KNOWN_CALLER_KINDS } from '../domain/caller.ts';
import { ROLES } from '../domain/role.ts';
import { type Scope, SCOPE_NAMES, SCOPES } from '../domain/scope.ts';

export const RoleRef = builder.enumType('Role', {
  description: 'What a caller can be, the weakest first: each may do all that the ones before it may.',
  values: describedEnum(ROLES),
});

const meaningOf = (scope: Scope): string => {
  const { description, least } = SCOPES[scope];
  return `${description} From the role ${least} on.`;
};

export const ScopeRef = builder.enumType('Scope', {
  description:
    'What can be allowed, one by one. A role brings every scope that it is enough for; a key or a token can be held to some of them.',
  values: describedEnum(
    Object.fromEntries(SCOPE_NAMES.map((scope) => [scope, meaningOf(scope)])) as Record<Scope, string>,
  ),
});

export const CallerKindRef = builder.enumType('CallerKind', {
  description: 'How the server knows who asks.',
  values: describedEnum(KNOWN_CALLER_KINDS),
});
