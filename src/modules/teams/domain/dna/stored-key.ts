/** A member's name as it is stored: `avgEdge` is `avg_edge`. */
export function storedKey(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
