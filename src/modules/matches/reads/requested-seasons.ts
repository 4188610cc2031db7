import type { Reader } from '../../../db/transaction.ts';
import { InvalidInputError } from '../../../shared/invalid-input-error.ts';
import type { SeasonsRequest } from '../domain/check-seasons-request.ts';
import { knownAt } from './known-at.ts';

export interface RequestedSeason {
  readonly division: string;
  readonly season: string;
}

/**
 * The divisions and seasons that a request means, by division. A division without results at the as-of instant that was
 * asked for by name is refused, never passed over.
 *
 * @throws InvalidInputError naming the division and the season of which no result was known, or the instant when none was named.
 */
export async function requestedSeasons(
  reader: Reader,
  { leagues, season, asOf }: SeasonsRequest,
): Promise<RequestedSeason[]> {
  const divisions = leagues.length === 0 ? null : [...new Set(leagues)];
  const known = await knownAt(reader, asOf).seasons({ divisions, season });
  const missing = divisions?.find((division) => !known.some((one) => one.division === division));
  const instant = asOf.toISOString();
  if (missing !== undefined) {
    const what = season === null ? 'has no result' : `has no result of ${season}`;
    throw new InvalidInputError('leagues', missing, `${what} that was known at ${instant}`);
  }
  if (known.length === 0 && season === null) {
    throw new InvalidInputError('asOf', asOf, 'is an instant at which no result of any division was known');
  }
  if (known.length === 0) {
    const rule = `has no result that was known at ${instant} in any division`;
    throw new InvalidInputError('season', season, rule);
  }
  return known;
}
