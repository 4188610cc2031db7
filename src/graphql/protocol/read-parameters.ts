import { GraphQLError } from 'graphql';
import type { GraphQLParams } from 'graphql-yoga';

/** What a request asks for; a published document can be named in place of `query`. */
export interface AskedParameters extends GraphQLParams {
  readonly documentId?: unknown;
}

/** The parameters in the address of a GET. @throws GraphQLError for variables or extensions that are no JSON object. */
export function readGetParameters({ url }: Pick<Request, 'url'>): AskedParameters {
  const { searchParams } = new URL(url, 'http://localhost');
  const asked: Record<string, unknown> = {};
  for (const name of ['query', 'documentId', 'operationName']) {
    const text = searchParams.get(name);
    if (text) asked[name] = text;
  }
  for (const name of ['variables', 'extensions']) {
    const text = searchParams.get(name);
    const value = text ? objectIn(text, `The parameter ${name}`) : null;
    if (value !== null) asked[name] = value;
  }
  return asked;
}

/** A body that is JSON. @throws GraphQLError when it is no JSON object. */
export async function readJsonBody(request: Pick<Request, 'text'>): Promise<AskedParameters> {
  const body = objectIn(await request.text(), 'The body');
  if (body === null) throw wrong('The body');
  return body;
}

function objectIn(text: string, what: string): object | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw wrong(what);
  }
  if (typeof value !== 'object') throw wrong(what);
  return value;
}

function wrong(what: string): GraphQLError {
  return new GraphQLError(`${what} must be a JSON object.`, {
    extensions: { code: 'BAD_USER_INPUT', http: { status: 400, spec: true } },
  });
}
