import type { ModelTable } from './model-tables.ts';
import type { ReadTrace } from './read-trace.ts';

/** Reads of Prisma's: what they answer follows from their arguments and the rows alone. */
export const READS: ReadonlySet<string> = new Set([
  'findUnique',
  'findUniqueOrThrow',
  'findFirst',
  'findFirstOrThrow',
  'findMany',
  'count',
  'aggregate',
  'groupBy',
]);

/** Where `_count: true` counts the rows of every relation. */
const PICKS: ReadonlySet<string> = new Set(['select', 'include']);

/** More keys than this are a list. */
const MOST_KEYS = 200;

/**
 * Notes what a read of Prisma's looks at, by its arguments: single rows of its model where the condition names them by their key, else all of the model's table; and all of the table
 * of every model that a relation anywhere in the arguments leads to, whether it is selected, asked about or sorted by.
 * @param args of `findUnique`, `findFirst`, `findMany`, `count`, `aggregate` or `groupBy`.
 */
export function noteRead(
  trace: ReadTrace,
  models: ReadonlyMap<string, ModelTable>,
  name: string,
  args: unknown,
): void {
  const model = models.get(name);
  if (!model) {
    trace.cannotTell('statement');
    return;
  }
  const keys = keysIn(args, model.keyField);
  if (keys === null) trace.readTable(model.table);
  else trace.readRows(model.table, keys);
  noteRelations(trace, models, model, args);
}

/** The keys that a row must have one of to be found; null where a condition does not say. */
function keysIn(args: unknown, keyField: string | null): readonly unknown[] | null {
  // The row that a cursor names is looked at as well.
  if (memberOf(args, 'cursor') !== undefined) return null;
  const where = memberOf(args, 'where');
  const wanted = keyField === null ? undefined : memberOf(where, keyField);
  if (wanted === undefined || wanted === null) return null;
  if (typeof wanted !== 'object') return [wanted];
  const equal = memberOf(wanted, 'equals');
  if (equal !== undefined && typeof equal !== 'object') return [equal];
  const listed = memberOf(wanted, 'in');
  return Array.isArray(listed) && listed.length <= MOST_KEYS ? listed : null;
}

/** Every member that has the name of a relation is taken for that relation: at worst, a table too many is noted. */
function noteRelations(
  trace: ReadTrace,
  models: ReadonlyMap<string, ModelTable>,
  model: ModelTable,
  value: unknown,
): void {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return;
  if (Array.isArray(value)) {
    // Lists of keys are long, and lead nowhere.
    if (typeof value[0] !== 'object') return;
    for (const item of value) noteRelations(trace, models, model, item);
    return;
  }
  for (const [name, member] of Object.entries(value)) {
    if (PICKS.has(name) && memberOf(member, '_count') === true) {
      for (const counted of model.relations.keys()) noteRelations(trace, models, model, { [counted]: true });
    }
    const target = model.relations.get(name);
    if (target === undefined) {
      noteRelations(trace, models, model, member);
      continue;
    }
    const other = models.get(target);
    if (!other) {
      trace.cannotTell('statement');
      continue;
    }
    trace.readTable(other.table);
    noteRelations(trace, models, other, member);
  }
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
