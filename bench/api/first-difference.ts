/** Where two values of JSON differ first, with what stands there; null where they do not. Members may come in any order. */
export function firstDifference(one: unknown, other: unknown, path = 'facts'): string | null {
  if (Object.is(one, other)) return null;
  if (Array.isArray(one) && Array.isArray(other)) {
    if (one.length !== other.length) return `${path}: ${one.length} and ${other.length} items`;
    for (const [index, item] of one.entries()) {
      const found = firstDifference(item, other[index], `${path}[${index}]`);
      if (found !== null) return found;
    }
    return null;
  }
  if (isRecord(one) && isRecord(other)) {
    for (const name of new Set([...Object.keys(one), ...Object.keys(other)])) {
      const found = firstDifference(one[name], other[name], `${path}.${name}`);
      if (found !== null) return found;
    }
    return null;
  }
  return `${path}: ${shown(one)} and ${shown(other)}`;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function shown(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 200);
}
