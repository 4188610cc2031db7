import { convertColumn, type ColumnConversion } from './convert-column.ts';
import type { LegacyColumn } from './legacy-report.ts';
import type { LegacySchemaFault } from './legacy-schema-error.ts';
import { TEAMS, type LegacyTable } from './legacy-tables.ts';

/** A column as the catalogue of the database describes it; `type` without its length. */
export interface CatalogColumn {
  readonly name: string;
  readonly type: string;
  /** Whether it is the whole primary key. */
  readonly isKey: boolean;
}

/** A V1 column whose values are copied as they are. */
export interface CopiedColumn {
  readonly source: string;
  readonly target: string;
  readonly conversion: ColumnConversion;
}

export interface ColumnPlan {
  /** The key of the V1 table; null when it has none that is known. */
  readonly key: string | null;
  /** By the V3 column of a reference or of the name beside it: the V1 column. */
  readonly references: ReadonlyMap<string, string>;
  readonly copied: readonly CopiedColumn[];
  readonly columns: readonly LegacyColumn[];
  readonly faults: readonly LegacySchemaFault[];
}

/** The monolithic document of V1. */
export const QUANTUM_DNA = 'quantum_dna';

/** V3 columns that are made anew, whatever V1 holds under their name. */
const MADE_ANEW: readonly string[] = ['team_name_normalized', 'quantum_dna_legacy'];

/**
 * Which V1 column goes where: to the V3 column of its name, but for the key, the references to teams and the monolithic document,
 * which V1 may call otherwise. A column of its name whose type cannot be taken over is a fault, one without a name in V3 is not.
 */
export function planColumns(
  table: LegacyTable,
  source: readonly CatalogColumn[],
  target: readonly CatalogColumn[],
): ColumnPlan {
  const has = new Map(source.map((column) => [column.name, column]));
  const first = (names: readonly string[]): string | null => names.find((name) => has.has(name)) ?? null;
  const key = source.find(({ isKey }) => isKey)?.name ?? first(table.keyNames);
  const targetOf = new Map<string, string>();
  if (key !== null) targetOf.set(key, table.key);
  const references = new Map<string, string>();
  const faults: LegacySchemaFault[] = [];
  for (const { target: to, names, nameTarget, nameNames } of table.references) {
    const id = first(names.filter((name) => !targetOf.has(name)));
    const name = first(nameNames.filter((one) => !targetOf.has(one)));
    if (id === null && name === null) {
      const rule = `is missing: none of ${[...names, ...nameNames].join(', ')} is there`;
      faults.push({ table: table.source, column: names[0] ?? to, rule });
    }
    for (const [from, into] of [
      [id, to],
      [name, nameTarget],
    ] as const) {
      if (from === null) continue;
      references.set(into, from);
      targetOf.set(from, into);
    }
  }
  if (table === TEAMS) targetOf.set(QUANTUM_DNA, 'quantum_dna_legacy');

  const typeIn = new Map(target.map(({ name, type }) => [name, type]));
  const isReserved = (name: string): boolean =>
    name === table.key || table.references.some((one) => one.target === name) || MADE_ANEW.includes(name);
  const copied = source.flatMap(({ name, type }): CopiedColumn[] => {
    const known = targetOf.get(name);
    const isTeamName = table.references.some((one) => one.nameTarget === known);
    const into = known ?? name;
    const wanted = typeIn.get(into);
    if (wanted === undefined || (known === undefined && isReserved(name))) return [];
    if (known !== undefined && !isTeamName) return [];
    const conversion = convertColumn(type, wanted);
    if (conversion) return [{ source: name, target: into, conversion }];
    faults.push({
      table: table.source,
      column: name,
      rule: `is of type ${type}, which cannot become ${wanted}`,
    });
    return [];
  });
  for (const name of requiredOf(table)) {
    if (!has.has(name)) faults.push({ table: table.source, column: name, rule: 'is missing' });
  }
  const dna = has.get(QUANTUM_DNA)?.type;
  if (table === TEAMS && dna !== undefined && dna !== 'jsonb' && dna !== 'json') {
    faults.push({ table: table.source, column: QUANTUM_DNA, rule: `is of type ${dna}, not jsonb` });
  }
  const copiedTo = new Map(copied.map((column) => [column.source, column.target]));
  const columns = source.map(({ name }) => ({
    name,
    target: copiedTo.get(name) ?? targetOf.get(name) ?? null,
  }));
  return { key, references, copied, columns, faults };
}

function requiredOf(table: LegacyTable): readonly string[] {
  if (table === TEAMS) return ['team_name', QUANTUM_DNA];
  return table.references.some(({ names }) => names.includes('team_profile_id')) ? ['strategy_name'] : [];
}
