import { builder } from '../../../graphql/builder.ts';
import { depsOf } from '../../../graphql/context.ts';
import { uuidKey } from '../../../graphql/node-id.ts';
import { storedName } from '../../../shared/stored-name.ts';
import { ROLES } from '../domain/role.ts';
import { SCOPES } from '../domain/scope.ts';
import { RoleRef, ScopeRef } from './access-enums.ts';

export const ApiKeyRef = builder.prismaNode('ApiKey', {
  id: { field: 'id' },
  nullable: true,
  description:
    'A secret that lets its holder use the API, sent as `Authorization: Bearer qs_…`. The secret itself is shown once, when the key is made, and stored nowhere.',
  select: { id: true },
  findUnique: (id) => ({ id: uuidKey(id) }),
  fields: (t) => ({
    prefix: t.exposeString('prefix', {
      description:
        'The beginning of the key, by which it is told apart in lists, logs and the audit trail: `qs_1a2b3c4d`. It opens nothing.',
    }),
    name: t.exposeString('name', {
      description:
        'What it is for, as its maker called it, in 1 to 100 characters. Of the keys that are not revoked, one has it.',
    }),
    role: t.field({
      type: RoleRef,
      select: { role: true },
      description: 'What its holder is.',
      resolve: ({ role }) => storedName(ROLES, role),
    }),
    scopes: t.field({
      type: [ScopeRef],
      nullable: true,
      select: { scopes: true },
      description: 'What its holder may do of all that the role may. Null for all of it.',
      resolve: ({ scopes }) =>
        scopes.length === 0 ? null : scopes.map((scope) => storedName(SCOPES, scope)),
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was made.' }),
    createdBy: t.exposeString('createdBy', {
      nullable: true,
      description:
        'Who made it: the name of a key, the subject of a token, or `command line`. Null for the user of the machine, of whom no name is known.',
    }),
    expiresAt: t.expose('expiresAt', {
      type: 'DateTime',
      nullable: true,
      description: 'From when on it opens nothing. Null for never.',
    }),
    lastUsedAt: t.expose('lastUsedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was last used, to about a minute. Null when it never was.',
    }),
    revokedAt: t.expose('revokedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was taken out of force, for good. Null while it is not.',
    }),
    revokedBy: t.exposeString('revokedBy', {
      nullable: true,
      description:
        'Who revoked it, as in `createdBy`. Null while it is not revoked, and where no name is known.',
    }),
    isActive: t.boolean({
      select: { expiresAt: true, revokedAt: true },
      description: 'Whether it opens something now: neither revoked nor expired.',
      resolve: ({ expiresAt, revokedAt }, _args, context) =>
        revokedAt === null && (expiresAt === null || expiresAt > depsOf(context).clock.now()),
    }),
  }),
});
