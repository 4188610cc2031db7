import { builder } from '../../../graphql/builder.ts';
import { ErrorRef } from '../../../graphql/errors/error-interface.ts';
import { FrictionNotFoundError } from '../domain/friction-not-found-error.ts';

builder.objectType(FrictionNotFoundError, {
  name: 'FrictionNotFoundError',
  description: 'Both clubs are known, and no friction of the two is stored, whichever way round.',
  interfaces: [ErrorRef],
  fields: (t) => ({
    homeDatabaseId: t.exposeInt('homeDatabaseId', { description: 'The key of the club that `home` means.' }),
    homeName: t.exposeString('homeName', { description: 'What the club is called that `home` means.' }),
    awayDatabaseId: t.exposeInt('awayDatabaseId', { description: 'The key of the club that `away` means.' }),
    awayName: t.exposeString('awayName', { description: 'What the club is called that `away` means.' }),
  }),
});
