/** A column of a V1 table, and the V3 column that took it over; null when there is none, so that V1 and the backup alone hold it. */
export interface LegacyColumn {
  readonly name: string;
  readonly target: string | null;
}

/** What became of one V1 table. rowsRead = rowsAdded + rowsMatched. */
export interface LegacyTableReport {
  readonly source: string;
  readonly target: string;
  readonly rowsRead: number;
  readonly rowsAdded: number;
  /** Rows that V3 had already. */
  readonly rowsMatched: number;
  /** Of those, the ones of which something that was null was filled. */
  readonly rowsFilled: number;
  /** Rows whose V1 key was not free or no whole number, so that they were given a new one. */
  readonly newKeys: number;
  /** References to teams that were null and were found by the team's name. */
  readonly repairedReferences: number;
  readonly columns: readonly LegacyColumn[];
}

/** A reference that was null. `row` is the key of the V1 row; `teamName` what V1 calls the team. */
export interface LegacyRepair {
  readonly table: string;
  readonly row: string;
  readonly teamName: string;
  readonly teamId: number;
}

export interface LegacyReport {
  readonly tables: readonly LegacyTableReport[];
  /** Keys of the monolithic document that became vectors of their own, and those that stay in quantum_dna_legacy alone. */
  readonly splitDnaKeys: readonly string[];
  readonly keptDnaKeys: readonly string[];
  readonly deducedTypes: number;
  readonly deducedFamilies: number;
  readonly computedParameterHashes: number;
  /** At most 1,000 of them; `repairedReferences` counts them all. */
  readonly repairs: readonly LegacyRepair[];
  readonly backupTables: readonly string[];
}

/** Where a sequence stood before, so that a roll-back can put it back. */
export interface SequenceState {
  readonly table: string;
  readonly sequence: string;
  /** A bigint as text. */
  readonly lastValue: string;
  readonly isCalled: boolean;
}

/** The report as it is stored, with what a roll-back needs beside the copies. */
export interface StoredLegacyReport extends LegacyReport {
  readonly sequences: readonly SequenceState[];
}
