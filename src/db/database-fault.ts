/** UNREACHABLE: no server, or no connection to be had. TIMEOUT: a statement or transaction took too long. CONFLICT: another transaction was in the way. */
export type DatabaseFault = 'UNREACHABLE' | 'TIMEOUT' | 'CONFLICT';

const UNREACHABLE = new Set(
  'P1001 P1002 P1008 P1017 P2024 ECONNREFUSED ECONNRESET ENOTFOUND EPIPE 57P01 57P02 57P03 08000 08003 08006 DatabaseNotReachable ConnectionClosed SocketTimeout'.split(
    ' ',
  ),
);
const CONFLICT = new Set('P2034 40001 40P01 55P03'.split(' '));
const LOST =
  /Can't reach database server|Every connection of the pool is in use|timeout exceeded when trying to connect|Unable to start a transaction in the given time|Connection terminated|server closed the connection|terminating connection|the database system is (starting up|shutting down|in recovery)|Client has encountered a connection error/i;
const TOO_LONG =
  /canceling statement due to statement timeout|57014|Transaction already closed|expired transaction|idle-in-transaction timeout/;
const IN_THE_WAY = /deadlock detected|could not serialize access|lock timeout/;

/** What the database is to blame for in an error, or in what caused it; null for every other error. */
export function databaseFaultOf(error: unknown): DatabaseFault | null {
  const texts = textsOfError(error);
  if (texts.some((text) => CONFLICT.has(text) || IN_THE_WAY.test(text))) return 'CONFLICT';
  // The adapter's timeout has no code of its own.
  if (texts.some((text) => UNREACHABLE.has(text) || LOST.test(text))) return 'UNREACHABLE';
  return texts.some((text) => TOO_LONG.test(text)) ? 'TIMEOUT' : null;
}

/** The codes and messages of an error and of what caused it. */
export function textsOfError(error: unknown, depth = 0): string[] {
  if (typeof error !== 'object' || error === null || depth > 4) return [];
  const own = ['code', 'originalCode', 'message', 'originalMessage'].flatMap((name) => {
    const text: unknown = Reflect.get(error, name);
    return typeof text === 'string' ? [text] : [];
  });
  const inner = ['cause', 'meta', 'driverAdapterError'].flatMap((name) =>
    textsOfError(Reflect.get(error, name), depth + 1),
  );
  return [...own, ...inner];
}
