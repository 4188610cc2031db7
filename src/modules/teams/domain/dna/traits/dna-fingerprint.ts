import { canonicalHash } from '../../../../../shared/canonical-hash.ts';
import type { Json } from '../../../../../shared/json.ts';

/**
 * SHA-256, in lower-case hexadecimal, of the canonical vectors of a team's season, its name and the season among them, so
 * that no two teams share one. Independent of the order of keys and of the as-of instant: two instants between which nothing
 * became known give the same fingerprint as long as the vectors themselves name no instant.
 *
 * @param season as `2025/26`.
 * @param vectors as they are stored, by column.
 */
export function dnaFingerprint(
  teamName: string,
  season: string,
  vectors: Readonly<Record<string, Json>>,
): string {
  return canonicalHash({ team: teamName, season, vectors });
}
