import { expect } from 'vitest';
import type { TestApi } from '../../graphql/support/test-api.ts';
import { migrate } from './migrations.ts';
import { backupsIn, stateOf } from './state-of.ts';

/** Changes V1, then migrates; checks that a refusal left every table, sequence and backup as it was. */
export async function refusedAfter(api: TestApi, ...statements: string[]) {
  for (const statement of statements) await api.db.$executeRawUnsafe(statement);
  const before = await stateOf(api.db);
  const answer = await migrate(api);
  expect(await stateOf(api.db)).toEqual(before);
  expect(await backupsIn(api.db)).toEqual([]);
  expect(await api.db.legacyMigration.count()).toBe(0);
  return answer;
}
