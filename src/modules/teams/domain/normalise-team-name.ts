/**
 * A name as it is compared: without accents, case, punctuation and doubled spaces. `Nott'm Forest` and `NOTTM FOREST` are
 * one name, `Málaga` and `Malaga` too.
 */
export function normaliseTeamName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
