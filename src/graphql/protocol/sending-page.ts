/**
 * Which page a request comes from, as far as a browser says: none (a program, or an address that somebody typed; also a browser of old, which
 * says nothing), one of this server, one that `CORS_ORIGINS` names, or any other one.
 */
export type SendingPage = 'NONE' | 'OWN' | 'LISTED' | 'FOREIGN';

/** The value of a header by its name in lower case; null when it is not there. */
export type ReadHeader = (name: string) => string | null;

/**
 * Tells pages apart by the headers that no page can set: `origin`, which browsers send with all but plain reads, and `sec-fetch-site`,
 * which they send with everything to an address that they trust. Behind a proxy, the name that the browser used is in
 * `x-forwarded-host`, which no page can set either, unless it was asked for and allowed to.
 * @param listed the origins that are allowed in besides the server's own.
 */
export function sendingPageOf(header: ReadHeader, listed: readonly string[] = []): SendingPage {
  const site = header('sec-fetch-site');
  if (site === 'same-origin') return 'OWN';
  const origin = header('origin');
  if (origin === null) return site === null || site === 'none' ? 'NONE' : 'FOREIGN';
  if (listed.includes(origin)) return 'LISTED';
  if (!URL.canParse(origin)) return 'FOREIGN';
  const { host } = new URL(origin);
  return host === header('host') || host === header('x-forwarded-host') ? 'OWN' : 'FOREIGN';
}
