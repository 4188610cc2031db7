import { DomainError } from '../../../shared/domain-error.ts';

export interface TableRows {
  readonly table: string;
  readonly rows: number;
}

/** The V3 tables hold rows already, and the caller did not ask to add to them. Nothing was changed. */
export class LegacyTargetNotEmptyError extends DomainError {
  readonly tables: readonly TableRows[];

  constructor(tables: readonly TableRows[]) {
    const shown = tables.map(({ table, rows }) => `${table} (${rows})`).join(', ');
    super('CONFLICT', `there are rows already: ${shown}; ask for intoNonEmpty to add to them`);
    this.tables = tables;
  }
}
