/**
 * Instants travel as text without their time zone: Prisma sends them so, and takes those that it gets for UTC whatever stands behind them. In a session with another
 * zone, which the settings of a server or a role can give it, every instant would be wrong by hours.
 */
const SETTINGS = '-c TimeZone=UTC -c DateStyle=ISO,YMD';

/** The address of a database, with what our sessions need said in it, beside what it says itself. */
export function withSessionSettings(url: string): string {
  const address = new URL(url);
  const own = address.searchParams.get('options');
  // The last one counts.
  address.searchParams.set('options', own === null ? SETTINGS : `${own} ${SETTINGS}`);
  return address.href;
}
