/**
 * A name as it is compared: without accents, case, punctuation and doubled spaces. `Nott'm Forest` and `NOTTM FOREST` are
 * one name, `Málaga` and `Malaga` too. A name of signs alone stays as it is.
 */
export function normaliseTeamName(name: string): string {
  const compared = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return compared === '' ? name.trim() : compared;
}
