import type { Table } from './catalogue.ts';
import { admittedValues } from './meaning.ts';

/**
 * Characters that the product may write into a column, with some to spare: the longest name of a club with its country, of a league, a style, an
 * archetype or a tag, a text of four sentences, a SHA-256 in hexadecimal, a season as `2025/26`.
 */
const WRITTEN: Readonly<Record<string, number>> = {
  'quantum.team_quantum_dna_v3.team_name': 60,
  'quantum.team_quantum_dna_v3.team_name_normalized': 60,
  'quantum.team_quantum_dna_v3.league': 40,
  'quantum.team_quantum_dna_v3.current_style': 30,
  'quantum.team_quantum_dna_v3.team_archetype': 30,
  'quantum.team_quantum_dna_v3.narrative_fingerprint_tags': 30,
  'quantum.team_quantum_dna_v3.narrative_profile': 1000,
  'quantum.team_quantum_dna_v3.dna_fingerprint': 64,
  'quantum.team_quantum_dna_v3.season': 7,
  'quantum.quantum_friction_matrix_v3.team_home_name': 60,
  'quantum.quantum_friction_matrix_v3.team_away_name': 60,
  'quantum.quantum_friction_matrix_v3.style_home': 30,
  'quantum.quantum_friction_matrix_v3.style_away': 30,
  'quantum.quantum_friction_matrix_v3.predicted_winner': 4,
  'quantum.quantum_friction_matrix_v3.confidence_level': 6,
  'quantum.quantum_friction_matrix_v3.season': 7,
};

/**
 * How many characters a column must take: what the product writes there, or the longest value of the contract. 0 where it writes
 * nothing: the owner knows how long the texts are.
 */
export function neededLength(table: Table, column: string): number {
  const values = table.checks.flatMap(({ expression }) => {
    const enumeration = admittedValues(expression);
    return enumeration?.subject === column ? enumeration.values : [];
  });
  // The values are quoted as a statement writes them.
  return Math.max(WRITTEN[`${table.name}.${column}`] ?? 0, ...values.map((value) => value.length - 2));
}
