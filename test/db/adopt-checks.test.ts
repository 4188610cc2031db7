import { afterEach, expect, test } from 'vitest';
import type { TestDatabase } from '../support/database.ts';
import { adopt, adoptionRefusal, createLegacyDatabase, drift, run } from './support/legacy-database.ts';

let database: TestDatabase;

afterEach(() => database.drop());

test('a check that refuses a value of the contract is refused, however it is written', async () => {
  database = await createLegacyDatabase(
    `ALTER TABLE trading.trades ADD CONSTRAINT never_cancelled CHECK (status <> 'CANCELLED');
     ALTER TABLE trading.system_logs ADD CONSTRAINT short CHECK (length(level) < 8 OR level IS NULL);
     ALTER TABLE quantum.quantum_strategies_v3 ADD CONSTRAINT lettered CHECK (market_family !~ '[0-9]');
     ALTER TABLE public.strategy_improvements ADD CONSTRAINT two_states CHECK (status = 'proposed' OR status = 'archived')`,
  );

  const { message, differences } = await adoptionRefusal(database.url);

  for (const told of [
    'trading.trades never_cancelled (check): expected CHECK',
    'trading.system_logs short (check): expected CHECK',
    'quantum.quantum_strategies_v3 lettered (check): expected CHECK',
    'public.strategy_improvements two_states (check): expected CHECK',
  ])
    expect(message).toContain(told);
  await run(database.url, differences.flatMap(({ statements }) => statements).join('\n'));
  expect(await adopt(database.url)).toMatchObject({ state: 'DONE' });
  expect((await drift(database.url)).differences).toEqual([]);
});

test('a check that admits every value of the contract, or speaks of other columns too, is kept', async () => {
  database = await createLegacyDatabase(
    `ALTER TABLE trading.trades ADD CONSTRAINT in_capitals CHECK (status = upper(status)),
       ADD CONSTRAINT failures_told CHECK (status <> 'FAILED' OR error_message IS NOT NULL);
     ALTER TABLE public.strategy_improvements ADD CONSTRAINT more CHECK (status IN ('proposed', 'active', 'applied', 'archived', 'x'))`,
  );

  const { kept } = await adopt(database.url);

  const names = kept.map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining([
      'trading.trades in_capitals',
      'trading.trades failures_told',
      'public.strategy_improvements more',
    ]),
  );
});

test('a check that is made afterwards and refuses a value of the contract is drift', async () => {
  database = await createLegacyDatabase();
  await adopt(database.url);
  await run(database.url, `ALTER TABLE trading.trades ADD CONSTRAINT paid CHECK (status <> 'PENDING')`);

  const names = (await drift(database.url)).differences.map(({ name }) => name);

  expect(names).toEqual(['trading.trades paid']);
});
