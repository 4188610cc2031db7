import type { ConditionQuery } from './condition-query.ts';

/** Whether the database takes more on disk than it may, indexes included. */
export const largeDatabase: ConditionQuery = async (reader, { thresholds }) => {
  const [row] = await reader.$queryRaw<{ size: bigint }[]>`
    SELECT pg_database_size(current_database()) AS size`;
  const sizeBytes = Number(row?.size ?? 0);
  if (sizeBytes <= thresholds.databaseBytes) return [];
  const message = `The database takes ${gigabytes(sizeBytes)} GB on disk, more than ${gigabytes(thresholds.databaseBytes)} GB`;
  const details = { sizeBytes, limitBytes: thresholds.databaseBytes };
  return [{ rule: 'DATABASE_LARGE', subject: 'database', message, details }];
};

function gigabytes(bytes: number): string {
  return String(Number((bytes / 1e9).toPrecision(3)));
}
