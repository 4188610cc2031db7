import { randomUUID } from 'node:crypto';
import type { Plugin } from 'graphql-yoga';

const HEADER = 'x-request-id';
const ACCEPTED = /^[\w.:-]{1,64}$/;

const ids = new WeakMap<Request, string>();

/** The id of a request: the one that the caller or a proxy gave in `x-request-id`, or a new one. */
export function requestIdOf(request: Request): string {
  const known = ids.get(request);
  if (known !== undefined) return known;
  const id = givenRequestId(request.headers.get(HEADER));
  ids.set(request, id);
  return id;
}

/** What the header of a request gives as its id, or a new one where that is none. */
export function givenRequestId(given: string | null): string {
  return given !== null && ACCEPTED.test(given) ? given : randomUUID();
}

/** Every response carries the id of its request, under which the log has what the client does not see. */
export function answerRequestId(): Plugin {
  return {
    onResponse: ({ request, response }) => {
      response.headers.set(HEADER, requestIdOf(request));
    },
  };
}
