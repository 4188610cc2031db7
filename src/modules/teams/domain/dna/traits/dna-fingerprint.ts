import { canonicalHash } from '../../../../../shared/canonical-hash.ts';
import type { Json } from '../../../../../shared/json.ts';

/**
 * SHA-256, in lower-case hexadecimal, of the canonical vectors of a team's season, its name and the season among them, so
 * that no two teams share one. Independent of the order of keys, of the as-of instant (`meta_dna`, which tells it and the age of
 * the newest result, is left out) and of database keys (every `team_id` is): two instants between which nothing became
 * known give the same fingerprint, and so do two databases.
 *
 * @param season as `2025/26`.
 * @param vectors as they are stored, by column.
 */
export function dnaFingerprint(
  teamName: string,
  season: string,
  vectors: Readonly<Record<string, Json>>,
): string {
  const timeless = Object.entries(vectors).filter(([column]) => column !== 'meta_dna');
  return canonicalHash({ team: teamName, season, vectors: withoutKeys(Object.fromEntries(timeless)) });
}

function withoutKeys(json: Json): Json {
  if (Array.isArray(json)) return json.map(withoutKeys);
  if (typeof json !== 'object' || json === null) return json;
  const members = Object.entries(json).filter(([key]) => key !== 'team_id');
  return Object.fromEntries(members.map(([key, member]) => [key, withoutKeys(member)]));
}
