import { LEDGER_COLUMN_DESCRIPTIONS } from './ledger-column-descriptions.ts';

const COUNT = 'Null where the source does not count them, and until the result is known.';
const VECTOR = 'as stored; its numbers are told one by one under `Team.dna`.';

/** What columns mean that no field of the API answers under their name, by table and column. */
export const COLUMN_DESCRIPTIONS: Readonly<Partial<Record<string, string>>> = {
  ...LEDGER_COLUMN_DESCRIPTIONS,
  ...ofTable('public.strategy_improvements', {
    llm_reasoning: 'Why the change is proposed, in the words of whoever proposed it.',
  }),
  ...ofTable('public.cost_tracking', {
    reserved_micro_usd: 'What the call might cost at most, in millionths of a USD.',
    cost_micro_usd: 'What it did cost, in millionths of a USD. Null until that is known.',
    input_micro_usd_per_million: 'The price of a million tokens of prompts then, in millionths of a USD.',
    output_micro_usd_per_million: 'The price of a million tokens of answers then, in millionths of a USD.',
  }),
  ...ofTable('public.drift_reports', {
    measures: 'What was measured, test by test: statistics, thresholds and numbers of matches.',
  }),
  ...ofTable('public.evaluations', {
    job_id: 'The key of the job that computed it. Null when none did.',
    config: 'What was evaluated: leagues, seasons, model and its settings.',
    result: 'The scores, or why there are none.',
  }),
  ...ofTable('public.experiments', {
    control: 'The parameters in force when it was set down. Null where no run makes picks by them.',
    treatment: 'The parameters that are proposed. Null where no run makes picks by them.',
  }),
  ...ofTable('public.exports', {
    condition: 'The filter as the condition of a query, in a form of ours.',
    attempt: 'Which take-over of the job wrote the file, from 1. Null until it is complete.',
  }),
  ...ofTable('quantum.quantum_friction_matrix_v3', {
    last_match_date: 'The day of the last meeting. Null when the two have not met.',
  }),
  ...ofTable('public.jobs', {
    alive_at: 'The last sign of life of the command that runs it. Null for jobs of the queue.',
    attempt: 'How often a worker took it up.',
    worker: 'Host and process of the worker that took it up last. Null while it waits.',
  }),
  ...ofTable('public.matches', {
    schedule_known_at: 'When the day and the hour of kick-off that are stored became known.',
    home_shots: `Shots of the home side. ${COUNT}`,
    away_shots: `Shots of the away side. ${COUNT}`,
    home_shots_on_target: `Shots on target of the home side. ${COUNT}`,
    away_shots_on_target: `Shots on target of the away side. ${COUNT}`,
    home_fouls: `Fouls of the home side. ${COUNT}`,
    away_fouls: `Fouls of the away side. ${COUNT}`,
    home_corners: `Corners of the home side. ${COUNT}`,
    away_corners: `Corners of the away side. ${COUNT}`,
    home_yellow_cards: `Yellow cards of the home side. ${COUNT}`,
    away_yellow_cards: `Yellow cards of the away side. ${COUNT}`,
    home_red_cards: `Red cards of the home side. ${COUNT}`,
    away_red_cards: `Red cards of the away side. ${COUNT}`,
    created_at: 'When the row was first stored.',
    updated_at: 'When the row was last changed.',
  }),
  ...ofTable('public.model_fits', {
    parameters:
      'The fitted parameters: strengths of the teams, advantage of the home side, and the rest of the model.',
  }),
  ...ofTable('public.picks', {
    as_of: 'The as-of instant of the decision: nothing that became known later was used.',
    kick_off_at: 'The kick-off of the match as it was known then.',
    settlement_number: 'How often it was settled; 0 while it is open.',
    step: 'At which of the as-of instants of its run it was decided, from 0.',
  }),
  ...ofTable('public.pipeline_runs', {
    fence: 'How often the run was taken over by a worker.',
    from_on: 'The first UK day of a backtest. Null for a run as of one instant.',
    to_on: 'The last UK day of a backtest. Null for a run as of one instant.',
    schedule_tick: 'The tick of the schedule that started it. Null when somebody did.',
  }),
  ...ofTable('public.strategy_evaluations', {
    job_id: 'The key of the job that computed it. Null when none did.',
    result: 'What was tried and what it brought, league by league.',
  }),
  ...ofTable('public.ml_training_dataset', {
    run_id: 'The key of the run that made the pick.',
    match_id: 'The key of the match.',
  }),
  ...ofTable('quantum.team_quantum_dna_v3', {
    team_name: 'The name of the club.',
    team_name_normalized:
      'The name in lower case without accents and legal forms. Null when it was never derived.',
    team_intelligence_id: 'A key of the system before this one. Null where there was none.',
    betting_identity: `The betting identity, ${VECTOR}`,
    narrative_fingerprint_tags: 'The tags of the fingerprint.',
    narrative_profile: 'The profile in words. Null until there is one.',
    dna_fingerprint:
      'A text that two clubs share when their traits are the same. Null until the DNA is computed.',
    ...Object.fromEntries(
      (
        'market_dna context_dna temporal_dna nemesis_dna psyche_dna roster_dna physical_dna luck_dna tactical_dna chameleon_dna meta_dna ' +
        'sentiment_dna clutch_dna shooting_dna card_dna corner_dna form_analysis current_season status_2025_2026 profile_2d signature_v3 ' +
        'advanced_profile_v8 friction_signatures narrative_tactical_profile narrative_mvp exploit_markets avoid_markets optimal_scenarios ' +
        'optimal_strategies quantum_dna_legacy'
      )
        .split(' ')
        .map((name) => [name, `The vector \`${name}\`, ${VECTOR} Null until it is computed.`]),
    ),
  }),
};

function ofTable(table: string, columns: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(columns).map(([column, description]) => [`${table}.${column}`, description]),
  );
}
