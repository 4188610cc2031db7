import { parseArgs } from 'node:util';
import { createApiKey } from '../modules/access/actions/create-api-key.ts';
import { revokeApiKey } from '../modules/access/actions/revoke-api-key.ts';
import { LOCAL_USER } from '../modules/access/local-user.ts';
import { systemClock as clock } from '../shared/clock.ts';
import { InvalidInputError } from '../shared/invalid-input-error.ts';
import { apiKeyOptions } from './api-key-options.ts';
import { printApiKeys } from './print-api-keys.ts';
import { runCommand } from './run-command.ts';

// npm run api-key: makes, lists and revokes the keys that let callers use the API. Whoever can run it has the database, and so every right.

const USAGE =
  'npm run api-key -- create --name NAME --role VIEWER|ANALYST|OPERATOR|ADMIN [--scopes A,B] [--expires 2027-01-01T00:00:00Z]\n' +
  '       npm run api-key -- list\n' +
  '       npm run api-key -- revoke PREFIX [--reason TEXT]';

const BY = 'command line';

await runCommand(USAGE, async ({ db }) => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      name: { type: 'string' },
      role: { type: 'string' },
      scopes: { type: 'string' },
      expires: { type: 'string' },
      reason: { type: 'string' },
    },
  });
  const [command = '', prefix, ...rest] = positionals;
  const at = clock.now();
  if (command === 'create' && prefix === undefined) {
    const request = apiKeyOptions(values);
    const made = await db.$transaction((tx) => createApiKey(tx, { request, maker: LOCAL_USER, by: BY, at }));
    console.log(
      `Made the key ${made.prefix}. This is the whole of it, and is never shown again:\n\n${made.secret}\n`,
    );
    console.log('Send it as: Authorization: Bearer <key>');
  } else if (command === 'list' && prefix === undefined) {
    await printApiKeys(db, at);
  } else if (command === 'revoke' && prefix !== undefined && rest.length === 0) {
    const reason = values.reason ?? null;
    await db.$transaction((tx) => revokeApiKey(tx, { key: { prefix }, reason, by: BY, at }));
    console.log(`Revoked the key ${prefix}. A running server knows that within three seconds.`);
  } else {
    throw new InvalidInputError(
      'COMMAND',
      positionals.join(' '),
      `is none of create, list, revoke PREFIX\nUsage: ${USAGE}`,
    );
  }
});
