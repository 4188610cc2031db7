import type { Reader } from '../../../db/transaction.ts';
import { driftOfLeagues, type DriftOfLeaguesRequest } from '../../monitoring/reads/drift-of-leagues.ts';
import type { KnownDrift } from '../domain/drift-findings.ts';

/** The drift of leagues by the newest reports at or before the instant; leagues without reports are left out. */
export async function loadLeagueDrift(reader: Reader, request: DriftOfLeaguesRequest): Promise<KnownDrift[]> {
  const leagues = await driftOfLeagues(reader, request);
  return leagues.flatMap(({ division, status, asOf }) => (asOf === null ? [] : [{ division, status, asOf }]));
}
