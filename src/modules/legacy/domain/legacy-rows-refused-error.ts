import { DomainError } from '../../../shared/domain-error.ts';
import type { LegacyFault } from './legacy-fault.ts';

const MOST_LISTED = 50;

/** Rows of the V1 tables that V3 cannot take as they are. Nothing was changed. */
export class LegacyRowsRefusedError extends DomainError {
  /** How many there are. */
  readonly faultCount: number;
  /** The first 50 of them. */
  readonly faults: readonly LegacyFault[];

  constructor(faults: readonly LegacyFault[], options?: ErrorOptions) {
    const first = faults.slice(0, 3).map(showFault).join('; ');
    const more = faults.length > 3 ? ` (and ${faults.length - 3} more)` : '';
    super('IMPORT_REFUSED', `V3 cannot take these rows, so nothing was changed: ${first}${more}`, options);
    this.faultCount = faults.length;
    this.faults = faults.slice(0, MOST_LISTED);
  }
}

function showFault({ table, row, column, value, rule }: LegacyFault): string {
  return `${table} ${row}: ${column} ${JSON.stringify(value)} ${rule}`;
}
