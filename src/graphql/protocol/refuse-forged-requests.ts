import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { sendingPageOf } from './sending-page.ts';

/** What a form, a picture or a script of any page can send without asking first; text is sent with none at all, too. */
const SENT_BY_ANY_PAGE = ['application/x-www-form-urlencoded', 'multipart/form-data', 'text/plain'];

/** No page can set one of these without asking first. */
const HEADERS_OF_PROGRAMS = [
  'graphql-require-preflight',
  'apollo-require-preflight',
  'x-apollo-operation-name',
  'x-graphql-yoga-csrf',
  'x-request-id',
];

/**
 * Keeps pages of elsewhere from using the API in the name of whoever opened them. What names itself a page of another origin is
 * refused. What names no page is taken for a program where any sign says so: a type such as `application/json`, a header of its own. That
 * leaves plain reads and forms of browsers of old. Whoever shows a key or token acts in their own name.
 * @param listed the origins that are allowed in besides the server's own.
 */
export function refuseForgedRequests(listed: readonly string[] = []): Plugin {
  return {
    onRequestParse({ request: { method, headers } }) {
      // Any other method is refused in any case, by its own status.
      if (method !== 'GET' && method !== 'POST') return;
      // A key is in no browser that could be made to send it; other schemes it adds by itself, once somebody has logged in.
      if (/^bearer /i.test(headers.get('authorization') ?? '')) return;
      const page = sendingPageOf((name) => headers.get(name), listed);
      if (page === 'FOREIGN') throw refusal(foreignPage(headers.get('origin')));
      if (page === 'NONE' && !isOfProgram(headers)) throw refusal(NO_SIGN);
    },
  };
}

function isOfProgram(headers: Headers): boolean {
  if (HEADERS_OF_PROGRAMS.some((name) => headers.has(name))) return true;
  // A browser that reads for a page of elsewhere in this mode names its origin. Programs on Node say the same, and name none.
  if (headers.get('sec-fetch-mode') === 'cors') return true;
  const type = (headers.get('content-type') ?? '').trim().toLowerCase();
  return type !== '' && !SENT_BY_ANY_PAGE.some((simple) => type.startsWith(simple));
}

const NO_SIGN =
  'Any page could send this request (CSRF). Send JSON by POST, or add a header such as graphql-require-preflight: 1.';

function foreignPage(origin: string | null): string {
  const who = origin === null ? 'of another origin' : `of ${JSON.stringify(origin.slice(0, 100))}`;
  return `The request comes from a page ${who} (CSRF). The setting CORS_ORIGINS names the origins that may use the API.`;
}

function refusal(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'FORBIDDEN', http: { status: 403 } } });
}
