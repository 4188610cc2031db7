import type { IncomingMessage } from 'node:http';

/** What would end the host within an address, and begin something else. */
const NO_HOST = /[\s/?#@\\]/;

/**
 * Where a request is sent to, by its first line and its header `Host`; null where these make no address. A first line with a whole address in
 * it, as proxies are sent, stands for the path in there.
 */
export function addressOf({ headers: { host = 'localhost' }, url = '/' }: IncomingMessage): URL | null {
  if (NO_HOST.test(host)) return null;
  if (url.startsWith('/')) return URL.parse(`http://${host}${url}`);
  const whole = /^https?:/i.test(url) ? URL.parse(url) : null;
  return whole && URL.parse(`http://${host}${whole.pathname}${whole.search}`);
}
