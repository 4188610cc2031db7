import { DomainError } from '../../../shared/domain-error.ts';

export interface LegacySchemaFault {
  readonly table: string;
  /** Null when the table itself is meant. */
  readonly column: string | null;
  readonly rule: string;
}

/** The V1 tables are not there, or not in a form that V3 can take. Nothing was changed. */
export class LegacySchemaError extends DomainError {
  readonly faults: readonly LegacySchemaFault[];

  constructor(faults: readonly LegacySchemaFault[]) {
    const shown = faults.map(
      ({ table, column, rule }) => `quantum.${table}${column === null ? '' : `.${column}`} ${rule}`,
    );
    super('NOT_FOUND', `the V1 tables cannot be read: ${shown.join('; ')}`);
    this.faults = faults;
  }
}
