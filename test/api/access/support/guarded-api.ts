import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';
import { createApiKey, type CreatedApiKey } from '../../../../src/modules/access/actions/create-api-key.ts';
import { CredentialCallers } from '../../../../src/modules/access/credential-callers.ts';
import type { KeyRequest } from '../../../../src/modules/access/domain/read-key-request.ts';
import { LOCAL_USER } from '../../../../src/modules/access/local-user.ts';
import type { TokenSettings } from '../../../../src/modules/access/token-settings.ts';
import type { Clock } from '../../../../src/shared/clock.ts';
import { openTestClient } from '../../../support/open-test-client.ts';
import type { Answer } from '../../graphql/support/execute.ts';
import { NOW } from '../../graphql/support/test-api.ts';
import { type LiveApi, startLiveApi } from '../../live/support/live-api.ts';

/** A clock that is moved by hand, and begins at NOW. */
export interface HandClock extends Clock {
  at: Date;
}

export interface GuardedAnswer<Data> extends Answer<Data> {
  readonly status: number;
  readonly headers: Headers;
}

/** The API on a port of its own, with who asks found out as in production. */
export interface GuardedApi extends LiveApi {
  readonly access: CredentialCallers;
  readonly clock: HandClock;
  /** What went wrong that no caller was told. */
  readonly faults: readonly string[];
  /** Makes a key as the command line does, in another process: this one is not told. */
  makeKey(request: Pick<KeyRequest, 'name'> & Partial<KeyRequest>): Promise<CreatedApiKey>;
  /** Asks over HTTP. @param authorization the header; null for none. */
  ask<Data, Variables extends Record<string, unknown>>(
    authorization: string | null,
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    headers?: Record<string, string>,
  ): Promise<GuardedAnswer<Data>>;
}

export async function startGuardedApi(
  more: { readonly tokens?: TokenSettings; readonly isLoopback?: boolean } = {},
): Promise<GuardedApi> {
  const client = await openTestClient();
  const clock: HandClock = { at: NOW, now: () => clock.at };
  const faults: string[] = [];
  const { tokens = null, isLoopback = true } = more;
  const access = new CredentialCallers({
    ...{ db: client.db, clock, tokens, isLoopback },
    onFault: (_error, what) => faults.push(what),
  });
  const api = await startLiveApi(client.url, { access, clock });
  return {
    ...api,
    access,
    clock,
    faults,
    makeKey: (given) =>
      client.db.$transaction((tx) =>
        createApiKey(tx, {
          request: { role: 'ADMIN', scopes: null, expiresAt: null, ...given },
          maker: LOCAL_USER,
          by: 'command line',
          at: clock.now(),
        }),
      ),
    async ask(authorization, document, variables, headers = {}) {
      const response = await fetch(api.url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'application/graphql-response+json',
          ...(authorization === null ? {} : { authorization }),
          ...headers,
        },
        body: JSON.stringify({ query: print(document), variables }),
      });
      // As everywhere, the generated types are believed here.
      const answer = (await response.json()) as Answer<never>;
      return { ...answer, status: response.status, headers: response.headers };
    },
    async close() {
      await access.close();
      await api.close();
      await client.close();
    },
  };
}
