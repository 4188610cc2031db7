import { DomainError } from '../../../shared/domain-error.ts';

/** What the database says of a statement that it did not carry out. */
export interface DatabaseComplaint {
  /** Its SQLSTATE, or the code of Prisma where that hides it. */
  readonly code: string;
  readonly message: string;
}

const SQLSTATE = /^[0-9A-Z]{5}$/;

/** Values that a type cannot hold (class 22), constraints (23) and limits, as of what an index holds (54). */
const OF_ROWS = /^(22|23|54)/;

const TOO_SLOW = new Set(['57014', 'P2028']);
const IN_THE_WAY = new Set(['40001', '40P01', '55P03', 'P2034']);

/** What the database says of a row that it refused; null for every other error. */
export function refusedRowOf(error: unknown): DatabaseComplaint | null {
  return complaintOf(error, (code) => SQLSTATE.test(code) && OF_ROWS.test(code));
}

/** What somebody can do about an error that is not of the rows but of the moment; null for every other error. */
export function passingTroubleOf(error: unknown): DomainError | null {
  if (complaintOf(error, (code) => TOO_SLOW.has(code))) {
    const message =
      'the database took longer than it may, so nothing was changed: raise STATEMENT_TIMEOUT_MS, or try again when less is going on';
    return new DomainError('LIMIT_EXCEEDED', message, { cause: error });
  }
  if (complaintOf(error, (code) => IN_THE_WAY.has(code))) {
    const message = 'somebody else wrote or held the same rows, so nothing was changed: try again';
    return new DomainError('CONFLICT', message, { cause: error });
  }
  return null;
}

function complaintOf(
  error: unknown,
  isMeant: (code: string) => boolean,
  depth = 0,
): DatabaseComplaint | null {
  if (typeof error !== 'object' || error === null || depth > 4) return null;
  for (const [codeName, messageName] of [
    ['originalCode', 'originalMessage'],
    ['code', 'message'],
  ] as const) {
    const code: unknown = Reflect.get(error, codeName);
    const message: unknown = Reflect.get(error, messageName);
    if (typeof code === 'string' && typeof message === 'string' && isMeant(code)) return { code, message };
  }
  for (const name of ['cause', 'meta', 'driverAdapterError']) {
    const inner = complaintOf(Reflect.get(error, name), isMeant, depth + 1);
    if (inner !== null) return inner;
  }
  return null;
}
