/** The API said no: asking again would get the same answer. */
export class Refused extends Error {}

/** The API did not answer in the time that there was. */
export class GaveUp extends Error {}

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 30_000;
const LONGEST_REQUEST_MS = 30_000;
/** What passes by itself: the API names it, or what stands in front of it answers with such a status. */
const PASSING_CODES = ['UNAVAILABLE', 'RATE_LIMITED'];
const PASSING_STATUSES = [408, 429, 502, 503, 504];

/**
 * Asks an API, and asks again what was not answered: after lost connections, and after answers that say that they pass. So it may be
 * given queries, and mutations with an idempotency key: whether a lost request was carried out, nobody knows.
 */
export class ApiClient {
  #url;
  #headers;
  #deadline;

  /** @param deadline in milliseconds as of `Date.now`; nothing is asked again later. */
  constructor({ url, key, deadline }) {
    this.#url = url;
    this.#headers = {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
    };
    if (key !== null) this.#headers.authorization = `Bearer ${key}`;
    this.#deadline = deadline;
  }

  /** Sends a published document. @returns its data. @throws Refused, or GaveUp. */
  async ask(document, variables) {
    const body = JSON.stringify({ query: document.__meta__.text, variables });
    for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS)) {
      const { data, passing, askedPauseMs } = await this.#attempt(body);
      if (data) return data;
      // Half of it by chance: clients that were refused together do not come back together.
      const wait = Math.max(askedPauseMs, pauseMs * (0.5 + Math.random() / 2));
      if (Date.now() + wait > this.#deadline) throw new GaveUp(`No answer from ${this.#url}: ${passing}`);
      console.error(`${passing.replace(/\.$/, '')}. Asking again in ${(wait / 1000).toFixed(1)} s.`);
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }

  /** @returns data, or what passes and how long the API wants to be left alone. @throws Refused. */
  async #attempt(body) {
    let response;
    let answer;
    try {
      const signal = AbortSignal.timeout(LONGEST_REQUEST_MS);
      response = await fetch(this.#url, { method: 'POST', headers: this.#headers, body, signal });
      answer = await response.text();
    } catch (error) {
      return {
        passing: `The connection was lost (${error.cause?.message ?? error.message})`,
        askedPauseMs: 0,
      };
    }
    const { data, errors } = parsed(answer);
    if (!errors && data) return { data };
    const [{ message, extensions } = { message: `HTTP status ${response.status}` }] = errors ?? [];
    const isPassing = extensions
      ? PASSING_CODES.includes(extensions.code)
      : PASSING_STATUSES.includes(response.status);
    if (!isPassing) throw new Refused(extensions?.code ? `${extensions.code}: ${message}` : message);
    return { passing: message, askedPauseMs: secondsOf(response, extensions) * 1000 };
  }
}

/** What the API, or something in front of it, answered; nothing when that is no JSON. */
function parsed(answer) {
  try {
    return JSON.parse(answer) ?? {};
  } catch {
    return {};
  }
}

function secondsOf({ headers }, extensions) {
  const seconds = Number(headers.get('retry-after') ?? extensions?.retryAfterSeconds ?? 0);
  return Number.isFinite(seconds) ? seconds : 0;
}
