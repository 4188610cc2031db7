import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';
import { type LiveApi, startLiveApi } from '../live/support/live-api.ts';

let database: TestDatabase;
let api: LiveApi;

beforeAll(async () => {
  database = await createTestDatabase();
  api = await startLiveApi(database.url);
});
afterAll(async () => {
  await api.close();
  await database.drop();
});

describe('the audit of GraphQL over HTTP', () => {
  test('has 13 demands, 23 recommendations and 25 options', () => {
    const levels = serverAudits({ url: '' }).map(({ name }) => name.split(' ')[0]);
    const count = (level: string): number => levels.filter((one) => one === level).length;
    expect([count('MUST'), count('SHOULD'), count('MAY')]).toEqual([13, 23, 25]);
  });

  test.each(serverAudits({ url: () => api.url }).map((audit) => [audit.id, audit.name, audit] as const))(
    'is passed: %s %s',
    async (_id, _name, audit) => {
      const result = await audit.fn();
      expect(result.status === 'ok' ? null : result.reason).toBeNull();
    },
  );
});
