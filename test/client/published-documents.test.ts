import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { Client as UrqlClient, cacheExchange, fetchExchange } from '@urql/core';
import { getOperationAST, Kind, parse, print, validate, type DocumentNode } from 'graphql';
import { GraphQLClient } from 'graphql-request';
import * as client from 'quantum-sovereign/client';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { OPERATION_LIMITS } from '../../src/graphql/limits/operation-limits.ts';
import { schema } from '../../src/graphql/schema.ts';
import { sha256 } from '../../src/shared/canonical-hash.ts';

const root = path.resolve(import.meta.dirname, '../..');
const manifest = z
  .record(z.string(), z.string())
  .parse(JSON.parse(readFileSync(path.join(root, 'client/documents.json'), 'utf8')));
type Published = DocumentNode & Pick<client.PublishedDocument<unknown, unknown>, '__meta__'>;
const documents = Object.entries<Published>(client);

function operationOf(document: DocumentNode): string | undefined {
  return getOperationAST(document)?.operation;
}

describe('the client', () => {
  test('publishes every operation that lies beside it, under its name', () => {
    const names = globSync('client/*.graphql', { cwd: root }).flatMap((file) =>
      parse(readFileSync(path.join(root, file), 'utf8')).definitions.flatMap((definition) =>
        definition.kind === Kind.OPERATION_DEFINITION ? [`${definition.name?.value ?? ''}Document`] : [],
      ),
    );
    expect(names.length).toBeGreaterThanOrEqual(40);
    expect(Object.keys(client).sort()).toEqual(names.sort());
  });

  test.each(documents)('%s is valid, and no longer than the server takes', (_name, document) => {
    expect(validate(schema, parse(document.__meta__.text, { maxTokens: OPERATION_LIMITS.tokens }))).toEqual(
      [],
    );
  });

  test('names each document by the hash of its text, as the manifest does, and says the same as a tree', () => {
    for (const [, document] of documents) {
      expect(print(document)).toBe(document.__meta__.text);
      expect(document.__meta__.hash).toBe(sha256(document.__meta__.text));
    }
    const published = documents.map(([, { __meta__ }]) => [__meta__.hash, __meta__.text]);
    expect(manifest).toEqual(Object.fromEntries(published));
  });
});

/** Whatever is asked; the answers are of no interest. */
const ANSWER = JSON.stringify({ data: {} });
const bodyForm = z.object({ query: z.string() });

/** A transport that keeps what it is given to send. */
function recordingFetch(sent: string[]): typeof fetch {
  return (_address, init) => {
    sent.push(bodyForm.parse(JSON.parse(z.string().parse(init?.body))).query);
    return Promise.resolve(new Response(ANSWER, { headers: { 'content-type': 'application/json' } }));
  };
}

const queries = documents.filter(([, document]) => operationOf(document) === 'query');
const texts = queries.map(([, { __meta__ }]) => __meta__.text);

describe('what is published is what is sent', () => {
  test('by Apollo Client, whose cache asks for type names', async () => {
    const sent: string[] = [];
    const link = new ApolloLink(({ query }) => {
      sent.push(print(query));
      return new Observable((observer) => observer.complete());
    });
    const apollo = new ApolloClient({ link, cache: new InMemoryCache() });
    for (const [, query] of queries) await apollo.query({ query, variables: {} }).catch(() => undefined);
    expect(sent).toEqual(texts);
  });

  test('by urql, which prints in a form of its own: the same document, word for word', async () => {
    const sent: string[] = [];
    const urql = new UrqlClient({
      url: 'http://desk.test/graphql',
      preferGetMethod: false,
      exchanges: [cacheExchange, fetchExchange],
      fetch: recordingFetch(sent),
    });
    for (const [, query] of queries) await urql.query(query, {}).toPromise();
    expect(sent.map((text) => print(parse(text)))).toEqual(texts);
  });

  test('by graphql-request', async () => {
    const sent: string[] = [];
    const request = new GraphQLClient('http://desk.test/graphql', { fetch: recordingFetch(sent) });
    for (const [, document] of queries) await request.request({ document });
    expect(sent).toEqual(texts);
  });
});
