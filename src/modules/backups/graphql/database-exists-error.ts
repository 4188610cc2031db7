import { builder } from '../../../graphql/builder.ts';
import { ErrorRef } from '../../../graphql/errors/error-interface.ts';
import { DatabaseExistsError } from '../domain/database-exists-error.ts';

builder.objectType(DatabaseExistsError, {
  name: 'DatabaseExistsError',
  description: 'The server has a database of that name. It was neither read nor changed.',
  interfaces: [ErrorRef],
  fields: (t) => ({
    databaseName: t.exposeString('databaseName', { description: 'The name that is taken.' }),
  }),
});
