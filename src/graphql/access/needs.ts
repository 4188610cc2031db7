import { SCOPE_NAMES } from '../../modules/access/domain/scope.ts';
import { ACCESS_TABLE, OPEN_TABLE, type AccessRow } from './access-table.ts';
import type { Need } from './need.ts';

type RootName = 'Query' | 'Mutation' | 'Subscription';

/** The rows of the table by what they are about: `Query.trades`, `Trade`, `PipelineRun.costUsd`. */
export interface NeedsByName {
  readonly rootFields: ReadonlyMap<string, readonly Need[]>;
  readonly types: ReadonlyMap<string, readonly Need[]>;
  readonly fields: ReadonlyMap<string, readonly Need[]>;
}

const FOLLOWS = /^(.+)(Connection|Edge|Payload)$/;

/** The whole table. */
export const NEEDS: NeedsByName = collect();

/**
 * What every read of a type needs. Without a row of its own, `XConnection` and `XEdge` follow X, and `XPayload` the mutation x that answers it; an
 * error needs nothing further, for it is reached through the field that answers it alone. Null for a type that the table does not know.
 */
export function needsOfType(name: string): readonly Need[] | null {
  const own = NEEDS.types.get(name);
  if (own) return own;
  const [, followed, suffix] = FOLLOWS.exec(name) ?? [];
  if (followed !== undefined)
    return suffix === 'Payload'
      ? needsOfRootField('Mutation', uncapitalised(followed))
      : needsOfType(followed);
  return name.endsWith('Error') ? [] : null;
}

/** What a root field needs; null for one that the table does not know. */
export function needsOfRootField(root: RootName, field: string): readonly Need[] | null {
  return NEEDS.rootFields.get(`${root}.${field}`) ?? null;
}

/** What a field needs besides what its type does; for root fields, all of it. */
export function needsOfField(type: string, field: string): readonly Need[] {
  const coordinate = `${type}.${field}`;
  return [...(NEEDS.rootFields.get(coordinate) ?? []), ...(NEEDS.fields.get(coordinate) ?? [])];
}

/** What an input needs by its form: filters and orders of rows need what these rows need. */
export function needsOfInput(name: string): readonly Need[] {
  const [, about] = /^(.+)(?:Filter|Order)$/.exec(name) ?? [];
  return about === undefined ? [] : (NEEDS.types.get(about) ?? []);
}

function uncapitalised(name: string): string {
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}

function collect(): NeedsByName {
  const rootFields = new Map<string, Need[]>();
  const types = new Map<string, Need[]>();
  const fields = new Map<string, Need[]>();
  const add = (map: Map<string, Need[]>, prefix: string, names = '', need: Need | null): void => {
    for (const name of names.split(/\s+/).filter((one) => one !== '')) {
      const known = map.get(prefix + name) ?? [];
      map.set(prefix + name, need === null ? known : [...known, need]);
    }
  };
  const addRow = (row: AccessRow, need: Need | null): void => {
    add(rootFields, 'Query.', row.queries, need);
    add(rootFields, 'Mutation.', row.mutations, need);
    add(rootFields, 'Subscription.', row.subscriptions, need);
    add(types, '', row.types, need);
    add(fields, '', row.fields, need);
  };
  for (const scope of SCOPE_NAMES) addRow(ACCESS_TABLE[scope], scope);
  addRow(OPEN_TABLE.anybody, null);
  addRow(OPEN_TABLE.known, 'CREDENTIAL');
  addRow(OPEN_TABLE.parts, null);
  return { rootFields, types, fields };
}
