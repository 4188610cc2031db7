import { CronExpressionParser } from 'cron-parser';

/** What a field may be made of. `H`, which the parser takes for a place drawn by chance, is none of it. */
const FIELD = /^[\d*,/-]+$|^([A-Z]{3}|[\d*,/#L-])+$/i;

/** What is wrong with a cron expression of five fields; null when nothing is. Days that never come, such as 30 February, are. */
export function cronFault(cron: string): string | null {
  const fields = cron.trim().split(/\s+/);
  if (fields.length !== 5)
    return 'must have five fields: minute, hour, day of the month, month, day of the week';
  const odd = fields.find((field) => !FIELD.test(field));
  if (odd !== undefined) return `has a field that cannot be read: ${odd}`;
  try {
    CronExpressionParser.parse(cron, { tz: 'UTC', currentDate: new Date(0) }).next();
    return null;
  } catch (error) {
    return `cannot be read: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** The first tick after an instant. The expression is one without fault, in UTC. */
export function nextTick(cron: string, after: Date): Date {
  return CronExpressionParser.parse(cron, { tz: 'UTC', currentDate: after }).next().toDate();
}

/** The last tick at or before an instant. The expression is one without fault, in UTC. */
export function lastTick(cron: string, until: Date): Date {
  const currentDate = new Date(until.getTime() + 1);
  return CronExpressionParser.parse(cron, { tz: 'UTC', currentDate }).prev().toDate();
}
