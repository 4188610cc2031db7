/** A V1 table, the V3 table that takes its rows, and by which names V1 may call the columns that tie rows together. */
export interface LegacyTable {
  readonly source: string;
  readonly target: string;
  /** The key of the V3 table. */
  readonly key: string;
  /** What the key of the V1 table may be called when it has no primary key of one column; the first that is there counts. */
  readonly keyNames: readonly string[];
  readonly references: readonly LegacyReference[];
}

/** A column that points at a team, with the column that names it. Of each list the first name that V1 has counts. */
export interface LegacyReference {
  readonly target: string;
  readonly names: readonly string[];
  readonly nameTarget: string;
  readonly nameNames: readonly string[];
}

export const TEAMS: LegacyTable = {
  source: 'team_profiles',
  target: 'team_quantum_dna_v3',
  key: 'team_id',
  keyNames: ['team_id', 'id', 'profile_id', 'team_profile_id'],
  references: [],
};

const side = (venue: 'home' | 'away'): LegacyReference => ({
  target: `team_${venue}_id`,
  names: [`team_${venue}_id`, `${venue}_team_id`, `team_${venue}_profile_id`],
  nameTarget: `team_${venue}_name`,
  nameNames: [`team_${venue}_name`, `${venue}_team_name`, `team_${venue}`, `${venue}_team`],
});

export const HOME_SIDE = side('home');
export const AWAY_SIDE = side('away');

export const FRICTIONS: LegacyTable = {
  source: 'matchup_friction',
  target: 'quantum_friction_matrix_v3',
  key: 'friction_id',
  keyNames: ['friction_id', 'id', 'matchup_id'],
  references: [HOME_SIDE, AWAY_SIDE],
};

export const STRATEGY_TEAM: LegacyReference = {
  target: 'team_id',
  names: ['team_profile_id', 'team_id', 'profile_id'],
  nameTarget: 'team_name',
  nameNames: ['team_name'],
};

export const STRATEGIES: LegacyTable = {
  source: 'team_strategies',
  target: 'quantum_strategies_v3',
  key: 'strategy_id',
  keyNames: ['strategy_id', 'id', 'team_strategy_id'],
  references: [STRATEGY_TEAM],
};

/** In the order in which rows can be written: teams before what points at them. */
export const LEGACY_TABLES: readonly LegacyTable[] = [TEAMS, FRICTIONS, STRATEGIES];
