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

/** The roll-back would lose what was written after the migration, or lacks what it works from. Nothing was changed. */
export class LegacyRollbackRefusedError extends DomainError {
  readonly changes: readonly LaterChanges[];
  readonly references: readonly LaterReferences[];
  /** What else keeps it from happening: a copy that is gone, a rule of the database. */
  readonly obstacles: readonly string[];
  /** Whether discardLaterChanges would let it happen. */
  readonly isDiscardable: boolean;

  constructor(
    changes: readonly LaterChanges[],
    references: readonly LaterReferences[],
    obstacles: readonly string[] = [],
    options?: ErrorOptions,
  ) {
    const isDiscardable = obstacles.length === 0 && references.every((one) => one.isDiscardable);
    const shown = [
      ...changes.map(
        ({ table, added, changed, removed }) =>
          `${table}: ${added} rows added, ${changed} changed, ${removed} removed since`,
      ),
      ...references.map(({ table, rows }) => `${table}: ${rows} rows point at teams that would go`),
      ...obstacles,
    ];
    const way = isDiscardable ? 'ask for discardLaterChanges to lose them' : 'remove those rows first';
    const end = obstacles.length > 0 ? 'nothing was changed' : way;
    super('CONFLICT', `the migration cannot be rolled back as it is: ${shown.join('; ')}; ${end}`, options);
    this.changes = changes;
    this.references = references;
    this.obstacles = obstacles;
    this.isDiscardable = isDiscardable;
  }
}
