import type { Shape } from './shape.ts';

/** A member's name as it is stored: `avgEdge` is `avg_edge`. */
export function storedKey(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** The name under which a member of a group is stored: its own where its shape names one, else that of its field. */
export function storedNameOf(name: string, shape: Shape): string {
  return (shape.kind === 'flag' ? shape.storedAs : undefined) ?? storedKey(name);
}
