import { randomUUID } from 'node:crypto';
import type { Plugin } from 'graphql-yoga';

const HEADER = 'x-request-id';
const ACCEPTED = /^[\w.:-]{1,64}$/;

const ids = new WeakMap<Request, string>();

/** The id of a request: the one that the caller or a proxy gave in `x-request-id`, or a new one. */
export function requestIdOf(request: Request): string {
  const known = ids.get(request);
  if (known !== undefined) return known;
  const given = request.headers.get(HEADER);
  const id = given !== null && ACCEPTED.test(given) ? given : randomUUID();
  ids.set(request, id);
  return id;
}

/** Every response carries the id of its request, under which the log has what the client does not see. */
export function answerRequestId(): Plugin {
  return {
    onResponse: ({ request, response }) => {
      response.headers.set(HEADER, requestIdOf(request));
    },
  };
}
