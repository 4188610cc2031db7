import { randomUUID } from 'node:crypto';
import { afterEach, expect, inject, test } from 'vitest';
import type { TestDatabase } from '../support/database.ts';
import { adopt, adoptionRefusal, createLegacyDatabase, run } from './support/legacy-database.ts';
import { printedStatements } from './support/printed-statements.ts';
import { query } from './support/query.ts';

const IMPROVEMENTS = 'public.strategy_improvements';
const reader = `qs_test_${randomUUID().replaceAll('-', '')}`;

let database: TestDatabase;

afterEach(async () => {
  await database.drop();
  await run(inject('testDatabases').serverUrl, `DROP ROLE IF EXISTS ${reader}`);
});

/** All that belongs to the two views, in no order of creation. */
const BELONGINGS = `
  SELECT c.relname AS view, pg_get_userbyid(c.relowner) AS owner, c.reloptions AS options, c.relispopulated AS filled,
    ARRAY(SELECT a::text FROM unnest(c.relacl) a ORDER BY 1) AS grants,
    ARRAY(SELECT attname || attacl::text FROM pg_attribute WHERE attrelid = c.oid AND attacl IS NOT NULL) AS column_grants,
    ARRAY(SELECT objsubid || description FROM pg_description WHERE objoid = c.oid ORDER BY 1) AS comments,
    ARRAY(SELECT pg_get_indexdef(indexrelid) FROM pg_index WHERE indrelid = c.oid ORDER BY 1) AS indexes,
    ARRAY(SELECT pg_get_triggerdef(oid) FROM pg_trigger WHERE tgrelid = c.oid ORDER BY 1) AS triggers,
    ARRAY(SELECT pg_get_ruledef(oid) FROM pg_rewrite WHERE ev_class = c.oid AND rulename <> '_RETURN' ORDER BY 1) AS rules,
    ARRAY(SELECT pg_get_expr(adbin, adrelid) FROM pg_attrdef WHERE adrelid = c.oid ORDER BY 1) AS defaults
  FROM pg_class c WHERE c.relname IN ('rates', 'rates_kept') ORDER BY 1`;

test('views over a column of another type are made again with all that belongs to them', async () => {
  await run(inject('testDatabases').serverUrl, `CREATE ROLE ${reader}`);
  database = await createLegacyDatabase(
    `DROP VIEW public.archived_improvements;
     ALTER TABLE ${IMPROVEMENTS} ALTER baseline_win_rate TYPE real;
     CREATE VIEW public.archived_improvements AS SELECT * FROM ${IMPROVEMENTS} WHERE status = 'archived';
     CREATE VIEW public.rates WITH (security_barrier = true) AS SELECT id, baseline_win_rate AS rate FROM ${IMPROVEMENTS};
     CREATE MATERIALIZED VIEW public.rates_kept WITH (fillfactor = 70) AS SELECT id, rate FROM public.rates;
     CREATE UNIQUE INDEX rates_by_id ON public.rates_kept (id);
     COMMENT ON VIEW public.rates IS 'it''s read'; COMMENT ON COLUMN public.rates.rate IS 'share';
     COMMENT ON MATERIALIZED VIEW public.rates_kept IS 'kept';
     GRANT SELECT, INSERT ON public.rates TO ${reader} WITH GRANT OPTION; GRANT SELECT ON public.rates TO PUBLIC;
     GRANT UPDATE (rate) ON public.rates TO ${reader};
     ALTER VIEW public.rates ALTER COLUMN rate SET DEFAULT 1;
     CREATE FUNCTION public.ignored() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
     CREATE TRIGGER ignoring INSTEAD OF INSERT ON public.rates FOR EACH ROW EXECUTE FUNCTION public.ignored();
     CREATE RULE undeleted AS ON DELETE TO public.rates DO INSTEAD NOTHING;
     ALTER MATERIALIZED VIEW public.rates_kept OWNER TO ${reader}`,
  );
  const before = await query(database.url, BELONGINGS);

  const { message } = await adoptionRefusal(database.url);
  await run(database.url, printedStatements(message));

  expect(await query(database.url, BELONGINGS)).toEqual(before);
  expect(await adopt(database.url)).toMatchObject({ state: 'DONE' });
});

test('the printed statements take effect together or not at all', async () => {
  database = await createLegacyDatabase(
    `ALTER TABLE trading.trades ALTER slippage_bps TYPE smallint, ALTER amount_in TYPE numeric(38, 18)`,
  );
  const { message } = await adoptionRefusal(database.url);

  const statements = printedStatements(message);

  expect(statements).toMatch(/^BEGIN;\n[^]*\nCOMMIT;$/);
});
