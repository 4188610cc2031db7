import type { Change } from '../support/rule-cases.ts';

const ID = '00000000-0000-4000-8000-000000000099';

/** Rows that are new in every key, one a table that others point to; their key is 99. */
export const NEW_PARENTS = {
  'quantum.team_quantum_dna_v3': { team_id: 99, team_name: 'New', dna_fingerprint: 'new' },
  'public.match_imports': { id: 99 },
  'public.matches': { id: 99, played_on: '2026-06-01' },
  'public.odds_quotes': { id: 99, book: 'New' },
  'public.jobs': { id: ID },
  'public.pipeline_schedules': { id: ID, name: 'new' },
  'public.pipeline_runs': { id: ID, job_id: null, schedule_tick: 'new' },
  'public.cost_tracking': { id: ID },
  'public.llm_calls': { id: ID },
  'public.evaluations': { id: ID },
  'public.picks': { id: ID, strategy_name: 'new' },
  'public.strategy_improvements': { id: 99 },
  'public.strategy_analyses': { id: ID },
  'public.strategy_versions': { id: 99, version: 99, parameters_hash: 'new' },
  'public.experiments': { id: ID, number: 99, status: 'STOPPED', ended_at: '2026-05-01T00:00:00Z' },
  'public.exports': { id: ID, job_id: '00000000-0000-4000-8000-000000000003' },
  'trading.ai_decisions': { id: 99, decision_id: 'new' },
  'trading.trades': { id: 99 },
  'trading.trade_imports': { id: 99 },
} satisfies Readonly<Record<string, Change>>;

/** What becomes of a row when the one that it points to is deleted. APPEND_ONLY: that one is never deleted. */
export type OnDelete = 'CASCADE' | 'SET NULL' | 'RESTRICT' | 'APPEND_ONLY';

export interface Reference {
  readonly table: string;
  readonly rule: string;
  readonly parent: keyof typeof NEW_PARENTS;
  readonly column: string;
  /** What else makes the row new in every key. */
  readonly change: Change;
  readonly onDelete: OnDelete;
}

function references(
  parent: keyof typeof NEW_PARENTS,
  onDelete: OnDelete,
  children: readonly (readonly [table: string, column: string, change: Change])[],
): Reference[] {
  return children.map(([table, column, change]) => ({
    table,
    column,
    change,
    parent,
    onDelete,
    rule: `${table.split('.').at(-1) ?? table}_${column}_fkey`,
  }));
}

/** Every foreign key but those from and to the audit trail, which takes entries from its own function alone. */
export const REFERENCES: readonly Reference[] = [
  ...references('trading.ai_decisions', 'SET NULL', [
    ['trading.trades', 'ai_decision_id', { id: 98 }],
    ['trading.system_logs', 'ai_decision_id', { id: 98 }],
  ]),
  ...references('trading.trades', 'CASCADE', [['trading.imported_trades', 'trade_id', { key: 'id:98' }]]),
  ...references('trading.trade_imports', 'RESTRICT', [
    ['trading.imported_trades', 'import_id', { key: 'id:98', trade_id: 2 }],
  ]),
  ...references('trading.trades', 'SET NULL', [
    ['trading.ai_decisions', 'execution_trade_id', { id: 98, decision_id: 'later' }],
    ['trading.system_logs', 'trade_id', { id: 98 }],
  ]),
  ...references('quantum.team_quantum_dna_v3', 'CASCADE', [
    ['quantum.team_aliases', 'team_id', { alias: 'New' }],
    ['quantum.quantum_friction_matrix_v3', 'team_home_id', { friction_id: 98 }],
    ['quantum.quantum_friction_matrix_v3', 'team_away_id', { friction_id: 98 }],
    ['quantum.quantum_strategies_v3', 'team_id', { strategy_id: 98 }],
    ['public.friction_history', 'team_home_id', { id: 98 }],
    ['public.friction_history', 'team_away_id', { id: 98 }],
    ['public.team_dna_history', 'team_id', { id: 98 }],
    ['public.team_totals_history', 'team_id', { id: 98 }],
    ['public.strategy_history', 'team_id', { id: 98 }],
  ]),
  ...references('quantum.team_quantum_dna_v3', 'RESTRICT', [
    ['public.matches', 'home_team_id', { id: 98 }],
    ['public.matches', 'away_team_id', { id: 98 }],
  ]),
  ...references('public.match_imports', 'RESTRICT', [
    ['public.matches', 'import_id', { id: 98, played_on: '2026-06-02' }],
  ]),
  ...references('public.matches', 'CASCADE', [
    ['public.match_revisions', 'match_id', { id: 98 }],
    ['public.match_schedule_revisions', 'match_id', { id: 98 }],
    ['public.odds_quotes', 'match_id', { id: 98 }],
    ['public.processing_checkpoints', 'match_id', { id: 98 }],
  ]),
  ...references('public.matches', 'SET NULL', [['public.llm_calls', 'match_id', { id: ID }]]),
  ...references('public.matches', 'RESTRICT', [
    ['public.match_voids', 'match_id', { id: 98 }],
    ['public.picks', 'match_id', { id: ID }],
    ['public.experiment_observations', 'match_id', { number: 98 }],
  ]),
  ...references('public.odds_quotes', 'CASCADE', [['public.odds_quote_revisions', 'quote_id', { id: 98 }]]),
  ...references('public.jobs', 'CASCADE', [
    ['public.job_steps', 'job_id', {}],
    ['public.exports', 'job_id', { id: ID }],
  ]),
  ...references('public.jobs', 'SET NULL', [
    ['public.cost_tracking', 'job_id', { id: ID }],
    ['public.pipeline_runs', 'job_id', { id: ID, schedule_tick: null }],
    ['public.strategy_analyses', 'job_id', { id: ID }],
    ['public.backups', 'job_id', { id: ID }],
  ]),
  ...references('public.pipeline_schedules', 'SET NULL', [
    ['public.pipeline_runs', 'schedule_id', { id: ID, job_id: null, schedule_tick: null }],
  ]),
  ...references('public.pipeline_runs', 'CASCADE', [
    ['public.processing_checkpoints', 'run_id', { id: 98 }],
    ['public.run_events', 'run_id', { id: 98 }],
  ]),
  ...references('public.pipeline_runs', 'SET NULL', [
    ['public.cost_tracking', 'run_id', { id: ID }],
    ['public.llm_calls', 'run_id', { id: ID }],
  ]),
  ...references('public.pipeline_runs', 'RESTRICT', [['public.picks', 'run_id', { id: ID }]]),
  ...references('public.cost_tracking', 'SET NULL', [['public.llm_calls', 'cost_id', { id: ID }]]),
  ...references('public.llm_calls', 'SET NULL', [['public.strategy_analyses', 'llm_call_id', { id: ID }]]),
  ...references('public.llm_calls', 'RESTRICT', [
    ['public.improvement_evidence', 'llm_call_id', { improvement_id: 2, proposal_hash: 'new' }],
  ]),
  ...references('public.evaluations', 'CASCADE', [['public.friction_trials', 'evaluation_id', { id: ID }]]),
  ...references('public.picks', 'CASCADE', [
    ['public.pick_closing_values', 'pick_id', {}],
    ['public.ml_training_dataset', 'pick_id', {}],
  ]),
  ...references('public.picks', 'RESTRICT', [['public.pick_settlements', 'pick_id', { id: ID }]]),
  ...references('public.strategy_improvements', 'RESTRICT', [
    ['public.experiments', 'improvement_id', { id: ID }],
    ['public.improvement_evidence', 'improvement_id', { proposal_hash: 'new' }],
    ['public.improvement_transitions', 'improvement_id', { id: 98 }],
    ['public.strategy_adoptions', 'improvement_id', { id: 98 }],
  ]),
  ...references('public.strategy_analyses', 'RESTRICT', [
    ['public.improvement_evidence', 'analysis_id', { improvement_id: 2, proposal_hash: 'new' }],
  ]),
  ...references('public.strategy_versions', 'APPEND_ONLY', [
    ['public.strategy_adoptions', 'version_id', { id: 98 }],
  ]),
  ...references('public.experiments', 'APPEND_ONLY', [
    ['public.experiment_observations', 'experiment_id', {}],
  ]),
  ...references('public.exports', 'CASCADE', [['public.export_chunks', 'export_id', {}]]),
];
