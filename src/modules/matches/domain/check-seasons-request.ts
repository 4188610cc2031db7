import { InvalidInputError } from '../../../shared/invalid-input-error.ts';
import type { Json } from '../../../shared/json.ts';
import { isDivisionCode } from './divisions.ts';
import { isSeason } from './season.ts';

/** Which seasons something is to be computed for, and as of when. */
export interface SeasonsRequest {
  /** Codes of divisions (`E0`); empty for every one of which results are known. */
  readonly leagues: readonly string[];
  /** As `2025/26`; null for the newest one of each division. */
  readonly season: string | null;
  readonly asOf: Date;
  /** What else the job is told; checked by whoever defines it. */
  readonly settings?: Json;
}

/**
 * Refuses what can be told from the request alone.
 * @throws InvalidInputError for a code that no division can have, a season not written as `2025/26`, an as-of in the future.
 */
export function checkSeasonsRequest({ leagues, season, asOf }: SeasonsRequest, now: Date): void {
  for (const [index, league] of leagues.entries()) {
    if (!isDivisionCode(league))
      throw new InvalidInputError(`leagues[${index}]`, league, "is no division's code such as E0");
  }
  if (season !== null && !isSeason(season))
    throw new InvalidInputError('season', season, 'is not written as 2025/26');
  if (Number.isNaN(asOf.getTime())) throw new InvalidInputError('asOf', 'invalid', 'is no instant');
  if (asOf > now)
    throw new InvalidInputError('asOf', asOf, 'lies in the future: what will be known then is not known yet');
}
