import { afterEach, expect, test } from 'vitest';
import type { TestDatabase } from '../support/database.ts';
import {
  adopt,
  adoptionRefusal,
  createLegacyDatabase,
  drift,
  hashRows,
  run,
  stateOf,
} from './support/legacy-database.ts';
import { printedStatements } from './support/printed-statements.ts';

let database: TestDatabase;

afterEach(() => database.drop());

const TEAMS = 'quantum.team_quantum_dna_v3';
const STRATEGIES = 'quantum.quantum_strategies_v3';

/** What another deployment may have otherwise, and how the refusal tells it. */
const OTHERWISE: Readonly<Record<string, readonly (readonly [change: string, told: string])[]>> = {
  'types of teams': [
    [
      `ALTER TABLE ${TEAMS} ALTER win_rate TYPE numeric(5, 2)`,
      `${TEAMS}.win_rate: expected double precision, found numeric(5,2)`,
    ],
    [`ALTER TABLE ${TEAMS} ALTER market_dna TYPE json`, `${TEAMS}.market_dna: expected jsonb, found json`],
    [
      `ALTER TABLE ${TEAMS} ALTER context_dna TYPE text, ALTER context_dna SET DEFAULT '{}'`,
      `${TEAMS}.context_dna: expected jsonb, found text`,
    ],
    [
      `ALTER TABLE ${TEAMS} ALTER created_at TYPE timestamp`,
      `${TEAMS}.created_at: expected timestamp(6) with time zone, found timestamp without time zone`,
    ],
    [
      `ALTER TABLE ${TEAMS} ALTER last_audit_at TYPE timestamptz`,
      `${TEAMS}.last_audit_at: expected timestamp(6) without time zone, found timestamp with time zone`,
    ],
    [`ALTER TABLE ${TEAMS} ALTER team_id TYPE bigint`, `${TEAMS}.team_id: expected integer, found bigint`],
    [
      `ALTER TABLE ${TEAMS} ALTER total_bets TYPE smallint`,
      `${TEAMS}.total_bets: expected integer, found smallint`,
    ],
  ],
  'other types': [
    [
      `ALTER TABLE trading.trades ALTER amount_in TYPE numeric(38, 18)`,
      'trading.trades.amount_in: expected numeric, found numeric(38,18)',
    ],
    [
      `ALTER TABLE ${STRATEGIES} ALTER source TYPE char(10)`,
      `${STRATEGIES}.source: expected text, found character(10)`,
    ],
  ],
  'the type of a column that views show': [
    [
      `DROP VIEW public.archived_improvements;
       ALTER TABLE public.strategy_improvements ALTER baseline_win_rate TYPE real;
       CREATE VIEW public.archived_improvements AS SELECT * FROM public.strategy_improvements WHERE status = 'archived';
       CREATE VIEW public.newest_archived AS SELECT id, baseline_win_rate FROM public.archived_improvements LIMIT 1`,
      'public.strategy_improvements.baseline_win_rate: expected double precision, found real',
    ],
  ],
  'missing columns': [
    [`ALTER TABLE ${TEAMS} DROP COLUMN roster_dna`, `${TEAMS}.roster_dna: missing: jsonb`],
    [
      `ALTER TABLE public.strategy_improvements DROP COLUMN ab_test_active CASCADE`,
      'public.strategy_improvements.ab_test_active: missing: boolean NOT NULL',
    ],
    [`ALTER TABLE trading.trades DROP COLUMN price`, 'trading.trades.price: missing: numeric'],
    [
      `ALTER TABLE ${TEAMS} RENAME COLUMN unlucky_pct TO unlucky_percent`,
      `${TEAMS}.unlucky_pct: missing: double precision`,
    ],
  ],
  'columns that writes would have to fill, or could not': [
    [
      `ALTER TABLE ${STRATEGIES} ADD COLUMN owner text NOT NULL DEFAULT 'x'; ALTER TABLE ${STRATEGIES} ALTER owner DROP DEFAULT`,
      `${STRATEGIES}.owner: expected no further column that every new row must fill, found text NOT NULL`,
    ],
    [
      `UPDATE ${STRATEGIES} SET season = ''; ALTER TABLE ${STRATEGIES} ALTER season SET NOT NULL`,
      `${STRATEGIES}.season (nullability): expected may be NULL, found NOT NULL`,
    ],
    [
      `ALTER TABLE ${TEAMS} DROP COLUMN team_name_normalized;
       ALTER TABLE ${TEAMS} ADD COLUMN team_name_normalized text GENERATED ALWAYS AS (lower(team_name)) STORED`,
      `${TEAMS}.team_name_normalized: expected text, found text, computed from other columns`,
    ],
  ],
  'defaults, keys and checks': [
    [
      `ALTER TABLE public.strategy_improvements ALTER status SET DEFAULT 'active'`,
      `public.strategy_improvements.status (default): expected default 'proposed'::character varying, found default 'active'`,
    ],
    [
      `ALTER TABLE public.strategy_improvements DROP CONSTRAINT improvements_key, ADD CONSTRAINT by_agent PRIMARY KEY (agent_name, id)`,
      'public.strategy_improvements (primary key): expected id, found agent_name, id',
    ],
    [
      `ALTER TABLE trading.system_logs ADD CONSTRAINT few CHECK (level IN ('INFO', 'ERROR'))`,
      'trading.system_logs few (check): expected CHECK',
    ],
  ],
  'names that the product needs': [
    [
      `CREATE FUNCTION public.set_updated_at() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RAISE NOTICE ''x''; RETURN NEW; END'`,
      'public.set_updated_at() (function): expected',
    ],
  ],
  'names that a later migration needs': [
    [
      `CREATE VIEW public.matches AS SELECT 1 AS id; CREATE TYPE public.job_state AS ENUM ('NEW')`,
      'relation public.matches: expected a free name',
    ],
    [
      `CREATE TABLE quantum.team_aliases (source text, alias text, team_id integer REFERENCES ${TEAMS}, PRIMARY KEY (source, alias))`,
      'relation quantum.team_aliases: expected a free name',
    ],
  ],
};

test.each(Object.keys(OTHERWISE))(
  '%s are refused by name, and the printed statements mend it',
  async (what) => {
    const cases = OTHERWISE[what] ?? [];
    database = await createLegacyDatabase(cases.map(([change]) => change).join(';\n'));
    const before = await stateOf(database.url);

    const { message } = await adoptionRefusal(database.url);

    for (const [, told] of cases) expect(message).toContain(told);
    expect(await stateOf(database.url)).toBe(before);
    await run(database.url, printedStatements(message));
    expect(await adopt(database.url)).toMatchObject({ state: 'DONE' });
    expect((await drift(database.url)).differences).toEqual([]);
  },
);

/** Rows that no statement of ours can mend: the owner decides about them. */
const IN_THE_WAY: readonly (readonly [change: string, told: readonly string[]])[] = [
  [
    `ALTER TABLE ${TEAMS} DROP CONSTRAINT uq_teams_name; UPDATE ${TEAMS} SET team_name = 'Liverpool' WHERE team_id = 1`,
    [`${TEAMS} team_quantum_dna_v3_team_name_key (rows)`, '(Liverpool) in the rows 1, 146'],
  ],
  [
    `UPDATE ${TEAMS} SET created_at = NULL WHERE team_id IN (1, 2)`,
    [`${TEAMS}.created_at (rows): expected NOT NULL, found row 1 has none; row 2 has none`],
  ],
  [
    `INSERT INTO ${STRATEGIES} (strategy_id, team_id, strategy_name, created_at, updated_at) VALUES (41, 1, 'x', now(), now())`,
    [`${STRATEGIES} (rows): expected strategy_id`, '(41) in the rows'],
  ],
  [
    `INSERT INTO ${STRATEGIES} (strategy_id, team_id, strategy_name, created_at, updated_at) VALUES (43, 999, 'x', now(), now())`,
    [`${STRATEGIES} quantum_strategies_v3_team_id_fkey (rows)`, `no ${TEAMS} 999`],
  ],
  [
    `INSERT INTO quantum.quantum_friction_matrix_v3 (friction_id, team_home_id, team_away_id) VALUES (9, 1, 146)`,
    ['quantum_friction_matrix_v3_pair_key (rows)', '(1, 146) in the rows 7, 9'],
  ],
];

test.each(IN_THE_WAY)('%s is refused by the rows, and nothing is changed', async (change, told) => {
  database = await createLegacyDatabase(change);
  const [before, rows] = [await stateOf(database.url), await hashRows(database.url)];

  const { message } = await adoptionRefusal(database.url);

  for (const part of told) expect(message).toContain(part);
  expect(await stateOf(database.url)).toBe(before);
  expect(await hashRows(database.url)).toEqual(rows);
});

test('of many rows in the way a few are named', async () => {
  database = await createLegacyDatabase(
    `INSERT INTO ${STRATEGIES} (strategy_id, team_id, strategy_name, created_at, updated_at)
     SELECT 100 + i, 900 + i, 'x' || i, now(), now() FROM generate_series(1, 9) i`,
  );

  const { message } = await adoptionRefusal(database.url);

  expect(message.match(/: no quantum\.team_quantum_dna_v3 9\d\d/g)).toHaveLength(5);
  expect(message).toContain('; and others');
});
