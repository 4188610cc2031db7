import { NotFoundError } from '../shared/not-found-error.ts';

/** The row that a call changed, which somebody may have removed before the call is repeated by its key. @throws NotFoundError then. */
export function stillStored<Row>(row: Row | null, type: string, key: string | number): Row {
  if (row === null) throw new NotFoundError(type, String(key));
  return row;
}
