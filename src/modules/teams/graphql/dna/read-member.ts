/** Members of a group by name. */
export type Members = Readonly<Record<string, unknown>>;

const LARGEST_INT = 2_147_483_647;

/** A stored number that a double cannot hold comes as Infinity, which no Float can carry. */
export function asMeasure(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

/** An Int has 32 bits. */
export function asCount(value: unknown): number | null {
  return typeof value === 'number' && Number.isInteger(value) && value <= LARGEST_INT ? value : null;
}

export function asFlag(value: unknown): boolean | null {
  return typeof value === 'boolean' ? value : null;
}

export function asText(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

export function asGroup(value: unknown): Members | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
}

export function asList<Item>(value: unknown, asItem: (item: unknown) => Item): Item[] | null {
  return Array.isArray(value) ? value.map((item: unknown) => asItem(item)) : null;
}
