import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';
import type { App } from '../../../../src/app.ts';

export interface AnsweredError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: { readonly code: string; readonly requestId?: string; readonly inputPath?: string };
}

export interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly AnsweredError[];
}

/** Sends an operation to the API as a client does, as JSON over HTTP, and reads the whole answer. */
export async function send(
  app: App,
  query: string,
  variables: unknown = {},
  headers: Record<string, string> = {},
): Promise<Answer<unknown>> {
  const response = await app.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  return parseAnswer(await response.text());
}

/** The data of a typed operation. Fails on any error in the answer. */
export async function execute<Data, Variables extends Record<string, unknown>>(
  app: App,
  document: TypedDocumentNode<Data, Variables>,
  ...[variables]: Record<string, never> extends Variables ? [Variables?] : [Variables]
): Promise<Data> {
  const answer = await send(app, print(document), variables);
  if (answer.errors) throw new Error(answer.errors.map(({ message }) => message).join('\n'));
  // The generated types say what the server answers: the one place where they are believed.
  return answer.data as Data;
}

function parseAnswer(text: string): Answer<unknown> {
  // What an answer says of its cost is asked for by the tests that are about it.
  const { data, errors } = JSON.parse(text) as Answer<unknown>;
  return { ...(data === undefined ? {} : { data }), ...(errors ? { errors } : {}) };
}
