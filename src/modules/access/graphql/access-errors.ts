import { builder } from '../../../graphql/builder.ts';
import { ErrorRef } from '../../../graphql/errors/error-interface.ts';
import { ApiKeyRevokedError } from '../domain/api-key-revoked-error.ts';
import { RightsNotHeldError } from '../domain/rights-not-held-error.ts';
import { ScopeRef } from './access-enums.ts';

builder.objectType(ApiKeyRevokedError, {
  name: 'ApiKeyRevokedError',
  description: 'The key was revoked before; that stands.',
  interfaces: [ErrorRef],
  fields: (t) => ({
    revokedAt: t.expose('revokedAt', { type: 'DateTime', description: 'When it was revoked.' }),
    revokedBy: t.exposeString('revokedBy', {
      nullable: true,
      description: 'Who revoked it. Null where no name is known.',
    }),
  }),
});

builder.objectType(RightsNotHeldError, {
  name: 'RightsNotHeldError',
  description: 'The key would allow more than the one who makes it may. None was made.',
  interfaces: [ErrorRef],
  fields: (t) => ({
    missingScopes: t.expose('missingScopes', {
      type: [ScopeRef],
      description:
        'The scopes that were asked for and are not the maker’s. Empty where the role is too strong, or the key has to be held to scopes.',
    }),
  }),
});
