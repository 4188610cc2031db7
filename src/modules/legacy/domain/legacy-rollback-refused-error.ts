import { DomainError } from '../../../shared/domain-error.ts';

/** How many rows of a V3 table differ from what the migration left. */
export interface LaterChanges {
  readonly table: string;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

/** Rows of another table that point at rows which a roll-back removes. */
export interface LaterReferences {
  readonly table: string;
  readonly rows: number;
  /** Whether they go or are detached together with what they point at; otherwise they keep the roll-back from happening at all. */
  readonly isDiscardable: boolean;
}

/** The roll-back would lose what was written after the migration. Nothing was changed. */
export class LegacyRollbackRefusedError extends DomainError {
  readonly changes: readonly LaterChanges[];
  readonly references: readonly LaterReferences[];
  /** Whether discardLaterChanges would let it happen. */
  readonly isDiscardable: boolean;

  constructor(changes: readonly LaterChanges[], references: readonly LaterReferences[]) {
    const isDiscardable = references.every((one) => one.isDiscardable);
    const shown = [
      ...changes.map(
        ({ table, added, changed, removed }) =>
          `${table}: ${added} rows added, ${changed} changed, ${removed} removed since`,
      ),
      ...references.map(({ table, rows }) => `${table}: ${rows} rows point at teams that would go`),
    ];
    const way = isDiscardable ? 'ask for discardLaterChanges to lose them' : 'remove those rows first';
    super('CONFLICT', `the migration cannot be rolled back as it is: ${shown.join('; ')}; ${way}`);
    this.changes = changes;
    this.references = references;
    this.isDiscardable = isDiscardable;
  }
}
