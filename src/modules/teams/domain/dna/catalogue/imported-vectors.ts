import { imported } from './vector.ts';

/** Vectors that need data which match files do not hold. */
export const IMPORTED_VECTORS = [
  imported({
    key: 'roster',
    column: 'roster_dna',
    property: 'rosterDna',
    label: 'Roster',
    unit: 'as imported',
    description:
      'The squad: depth, age, dependence on single players. Imported as it is; null without player data, which match files do not hold.',
  }),
  imported({
    key: 'narrativeMvp',
    column: 'narrative_mvp',
    property: 'narrativeMvp',
    label: 'Most valuable player',
    unit: 'as imported',
    description:
      'The player who matters most, and why. Imported as it is; null without player data, which match files do not hold.',
  }),
  imported({
    key: 'quantumDnaLegacy',
    column: 'quantum_dna_legacy',
    property: 'quantumDnaLegacy',
    label: 'Legacy DNA',
    unit: 'as imported',
    description:
      'The one DNA document of the first generation, whole and unchanged, its `risk` part included. Null for a club that was not migrated.',
  }),
] as const;
