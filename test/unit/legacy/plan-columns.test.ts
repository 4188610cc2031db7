import { describe, expect, test } from 'vitest';
import { FRICTIONS, STRATEGIES, TEAMS } from '../../../src/modules/legacy/domain/legacy-tables.ts';
import { type CatalogColumn, planColumns } from '../../../src/modules/legacy/domain/plan-columns.ts';

/** `name type` for each column; a `!` marks the primary key. */
function columns(...texts: readonly string[]): CatalogColumn[] {
  return texts.map((text) => {
    const [, name = '', type = '', mark = ''] = /^(\w+) ([^!]+)(!?)$/.exec(text) ?? [];
    return { name, type, isKey: mark === '!' };
  });
}

const V3_TEAMS = columns(
  'team_id integer!',
  'team_name text',
  'team_name_normalized text',
  'league text',
  'win_rate double precision',
  'market_dna jsonb',
  'quantum_dna_legacy jsonb',
  'exploit_markets jsonb',
);

const targets = (plan: ReturnType<typeof planColumns>) =>
  Object.fromEntries(plan.columns.map(({ name, target }) => [name, target]));

describe('the plan of the columns', () => {
  test('takes columns to those of their names, and leaves the others', () => {
    const source = columns(
      'id integer!',
      'team_name character varying',
      'win_rate numeric',
      'quantum_dna jsonb',
      'exploit_markets text[]',
      'scout text',
      'team_name_normalized text',
    );
    const plan = planColumns(TEAMS, source, V3_TEAMS);
    expect(plan.faults).toEqual([]);
    expect(plan.key).toBe('id');
    expect(targets(plan)).toEqual({
      id: 'team_id',
      team_name: 'team_name',
      win_rate: 'win_rate',
      quantum_dna: 'quantum_dna_legacy',
      exploit_markets: 'exploit_markets',
      scout: null,
      team_name_normalized: null,
    });
    expect(plan.copied.map(({ target }) => target)).toEqual(['team_name', 'win_rate', 'exploit_markets']);
  });

  test('takes the primary key for the key, else the column that is called so', () => {
    const rest = ['team_name text', 'quantum_dna jsonb'];
    const keyOf = (...first: string[]) => planColumns(TEAMS, columns(...first, ...rest), V3_TEAMS).key;
    expect(keyOf('id integer', 'profile integer!')).toBe('profile');
    expect(keyOf('id integer', 'team_id integer')).toBe('team_id');
    expect(keyOf('id integer')).toBe('id');
    expect(keyOf()).toBeNull();
  });

  test('finds the references of frictions and strategies under their other names', () => {
    const frictions = planColumns(
      FRICTIONS,
      columns('id integer!', 'home_team_id integer', 'away_team text'),
      columns(
        'friction_id integer!',
        'team_home_id integer',
        'team_home_name text',
        'team_away_id integer',
        'team_away_name text',
      ),
    );
    expect(frictions.faults).toEqual([]);
    expect([...frictions.references]).toEqual([
      ['team_home_id', 'home_team_id'],
      ['team_away_name', 'away_team'],
    ]);
    const strategies = planColumns(
      STRATEGIES,
      columns('id integer!', 'team_id integer', 'team_profile_id integer', 'strategy_name text'),
      columns('strategy_id integer!', 'team_id integer', 'strategy_name text'),
    );
    expect(targets(strategies)).toEqual({
      id: 'strategy_id',
      team_id: null,
      team_profile_id: 'team_id',
      strategy_name: 'strategy_name',
    });
  });

  test('names what is missing and what cannot be taken over', () => {
    const { faults } = planColumns(
      TEAMS,
      columns('id integer!', 'win_rate text', 'quantum_dna text'),
      V3_TEAMS,
    );
    expect(faults).toEqual([
      {
        table: 'team_profiles',
        column: 'win_rate',
        rule: 'is of type text, which cannot become double precision',
      },
      { table: 'team_profiles', column: 'team_name', rule: 'is missing' },
      { table: 'team_profiles', column: 'quantum_dna', rule: 'is of type text, not jsonb' },
    ]);
  });
});
