/** The form of the archives that this version writes, and the only one that it reads. */
export const FORMAT_VERSION = 1;

export interface ArchivedColumn {
  readonly name: string;
  /** As PostgreSQL writes it: `numeric(20,8)`. */
  readonly type: string;
  readonly isRequired: boolean;
}

export interface ArchivedConstraint {
  readonly name: string;
  /** As PostgreSQL writes it, ` NOT VALID` at its end where older rows may break it. */
  readonly definition: string;
}

export interface ArchivedTable {
  readonly schema: string;
  readonly name: string;
  /** The entry of the archive that holds its rows, in the text format of COPY. */
  readonly entry: string;
  /** In the order of the cells. Columns that the database computes from others are left out. */
  readonly columns: readonly ArchivedColumn[];
  /** Its foreign keys and checks. */
  readonly constraints: readonly ArchivedConstraint[];
  readonly rows: number;
  /** Of the entry before it was compressed. */
  readonly bytes: number;
  readonly sha256: string;
}

export interface ArchivedSequence {
  readonly schema: string;
  readonly name: string;
  /** The column that it numbers; null when it numbers none. */
  readonly column: { readonly schema: string; readonly table: string; readonly name: string } | null;
  readonly lastValue: string;
  /** Whether `lastValue` was handed out; else it is the next one. */
  readonly isCalled: boolean;
}

export interface LeftOutTable {
  readonly schema: string;
  readonly name: string;
  readonly reason: string;
}

/** What an archive holds. All of it is of one snapshot; sequences, which have none, are at it or ahead. */
export interface BackupManifest {
  readonly formatVersion: number;
  readonly productVersion: string;
  readonly serverVersion: string;
  /** The instant of the snapshot by the server's clock, and its transactions as `pg_current_snapshot()` shows them. */
  readonly snapshotAt: string;
  readonly snapshotId: string;
  /** In the order in which they are applied; the checksum is the SHA-256 of the script. */
  readonly migrations: readonly { readonly name: string; readonly checksum: string }[];
  readonly tables: readonly ArchivedTable[];
  readonly leftOut: readonly LeftOutTable[];
  readonly sequences: readonly ArchivedSequence[];
  /** The head of the audit chain; null when the trail has lost it. */
  readonly auditHead: { readonly sequence: string; readonly hash: string } | null;
}

/** A table as statements and messages name it. */
export function tableName({ schema, name }: { readonly schema: string; readonly name: string }): string {
  return `${schema}.${name}`;
}

/** All rows of all tables. */
export function rowsOf({ tables }: Pick<BackupManifest, 'tables'>): number {
  return tables.reduce((sum, { rows }) => sum + rows, 0);
}
