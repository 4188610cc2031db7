import { builder } from '../../../graphql/builder.ts';
import { callerOf } from '../../../graphql/context.ts';
import { type Caller, type KnownCallerKind, keyPrefixOf, may } from '../domain/caller.ts';
import type { Role } from '../domain/role.ts';
import { SCOPE_NAMES } from '../domain/scope.ts';
import { CallerKindRef, RoleRef, ScopeRef } from './access-enums.ts';

/** A caller of whom something is known. */
type Viewer = Caller & { readonly kind: KnownCallerKind; readonly role: Role };

const ViewerRef = builder.objectRef<Viewer>('Viewer').implement({
  description: 'Whoever sends this request, as far as the server knows.',
  fields: (t) => ({
    kind: t.expose('kind', { type: CallerKindRef, description: 'How the server knows who it is.' }),
    name: t.exposeString('name', {
      nullable: true,
      description:
        'The name of the key, or the subject of the token: what is recorded with what the caller does. Null for the user of the machine.',
    }),
    role: t.expose('role', { type: RoleRef, description: 'What the caller is.' }),
    scopes: t.field({
      type: [ScopeRef],
      description:
        'All that the caller may do: what the role is enough for, and of that what the key or token is held to.',
      resolve: (viewer) => SCOPE_NAMES.filter((scope) => may(viewer, scope)),
    }),
    expiresAt: t.expose('expiresAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the key or token ends. Null when it does not, and where there is none.',
    }),
    keyPrefix: t.string({
      nullable: true,
      description: 'The beginning of the key: `qs_1a2b3c4d`. Null without a key.',
      resolve: keyPrefixOf,
    }),
  }),
});

builder.queryField('viewer', (t) =>
  t.field({
    type: ViewerRef,
    nullable: true,
    description:
      'Who sends this request, and what that allows. Null for whoever gave no credential where one is needed.',
    resolve: (_root, _args, context) => {
      const caller = callerOf(context);
      const { kind, role } = caller;
      return kind === 'NOBODY' || role === null ? null : { ...caller, kind, role };
    },
  }),
);
