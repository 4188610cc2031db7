/** A value of a V1 row that V3 cannot take. */
export interface LegacyFault {
  readonly table: string;
  /** The key of the V1 row, or its name where it has none. */
  readonly row: string;
  readonly column: string;
  readonly value: string | null;
  readonly rule: string;
}
