import type { BulkColumns } from '../../../db/unnest.ts';
import type { FrictionRow } from '../domain/friction-row.ts';

/** The two columns that say which pair a row is of. */
export const PAIR_COLUMNS: BulkColumns<FrictionRow> = {
  team_home_id: ['int', (row) => row.teamHomeId],
  team_away_id: ['int', (row) => row.teamAwayId],
};

/** The columns that a computation sets, in the order of the table. */
export const VALUE_COLUMNS: BulkColumns<FrictionRow> = {
  team_home_name: ['text', (row) => row.teamHomeName],
  team_away_name: ['text', (row) => row.teamAwayName],
  style_home: ['text', (row) => row.styleHome],
  style_away: ['text', (row) => row.styleAway],
  friction_score: ['float8', (row) => row.frictionScore],
  style_clash: ['float8', (row) => row.styleClash],
  tempo_friction: ['float8', (row) => row.tempoFriction],
  mental_clash: ['float8', (row) => row.mentalClash],
  tactical_friction: ['float8', (row) => row.tacticalFriction],
  risk_friction: ['float8', (row) => row.riskFriction],
  psychological_edge: ['float8', (row) => row.psychologicalEdge],
  predicted_goals: ['float8', (row) => row.predictedGoals],
  predicted_btts_prob: ['float8', (row) => row.predictedBttsProb],
  predicted_over25_prob: ['float8', (row) => row.predictedOver25Prob],
  predicted_winner: ['text', (row) => row.predictedWinner],
  chaos_potential: ['float8', (row) => row.chaosPotential],
  h2h_matches: ['int', (row) => row.h2hMatches],
  h2h_home_wins: ['int', (row) => row.h2hHomeWins],
  h2h_away_wins: ['int', (row) => row.h2hAwayWins],
  h2h_draws: ['int', (row) => row.h2hDraws],
  h2h_avg_goals: ['float8', (row) => row.h2hAvgGoals],
  friction_vector: ['jsonb', (row) => JSON.stringify(row.frictionVector)],
  historical_friction: ['jsonb', (row) => JSON.stringify(row.historicalFriction)],
  matches_analyzed: ['int', (row) => row.matchesAnalyzed],
  confidence_level: ['text', (row) => row.confidenceLevel],
  season: ['text', (row) => row.season],
  last_match_date: ['date', (row) => row.lastMatchDate],
};
