import { afterAll, beforeAll, expect, it } from 'vitest';
import { DESK_CHECKS } from './cases/desk-checks.ts';
import { FOOTBALL_CHECKS } from './cases/football-checks.ts';
import { TRADING_CHECKS } from './cases/trading-checks.ts';
import { copyWith, openRefusalDatabase, type RefusalDatabase } from './support/refusal-database.ts';
import { casesOf } from './support/rule-cases.ts';

let database: RefusalDatabase;
beforeAll(async () => {
  database = await openRefusalDatabase();
});
afterAll(() => database.close());

it.each(casesOf(TRADING_CHECKS, FOOTBALL_CHECKS, DESK_CHECKS))(
  '$rule refuses every way to break it',
  async ({ table, rule, changes }) => {
    for (const change of changes) {
      const refusal = await database.attempt(copyWith(table, change));
      expect({ change, code: refusal?.code, rule: refusal?.rule }).toEqual({ change, code: '23514', rule });
    }
  },
);
