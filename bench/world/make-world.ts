import pg from 'pg';
import { makeLedger } from './make-ledger.ts';
import { makeMatches } from './make-matches.ts';
import { makePicks } from './make-picks.ts';
import { makeTeams } from './make-teams.ts';
import { MADE_LEAGUES } from './made-leagues.ts';
import { MADE_NUMBERS } from './made-numbers.ts';
import { type WorldScale, worldSizes } from './world-sizes.ts';

/**
 * Fills an empty, migrated database with a made world: at scale 1 as many rows as the product took over, at 10 and 100 so many times more,
 * but matches never more than ten times. The same rows on every server of one major version, but for the seals of the audit trail. Either the
 * whole world is made or nothing; it is vacuumed and analysed at the end, so that plans and index-only scans are those of a settled database.
 */
export async function makeWorld(url: string, scale: WorldScale): Promise<void> {
  const sizes = worldSizes(scale);
  const client = new pg.Client(url);
  await client.connect();
  try {
    await client.query('BEGIN');
    await client.query(MADE_NUMBERS);
    await client.query(MADE_LEAGUES);
    await makeTeams(client, sizes);
    await makeMatches(client, sizes);
    await makePicks(client, sizes);
    await makeLedger(client, sizes);
    await client.query(nextKeysStatement);
    await client.query('COMMIT');
    await client.query('VACUUM (ANALYZE)');
  } finally {
    await client.end();
  }
}

/** What is added later gets the keys behind those that were given here. */
const nextKeysStatement = `
  SELECT setval('quantum.team_quantum_dna_v3_team_id_seq', (SELECT max(team_id) FROM quantum.team_quantum_dna_v3)),
    setval('quantum.quantum_friction_matrix_v3_friction_id_seq', (SELECT max(friction_id) FROM quantum.quantum_friction_matrix_v3)),
    setval('quantum.quantum_strategies_v3_strategy_id_seq', (SELECT max(strategy_id) FROM quantum.quantum_strategies_v3)),
    setval('public.match_imports_id_seq', (SELECT max(id) FROM public.match_imports)),
    setval('public.matches_id_seq', (SELECT max(id) FROM public.matches)),
    setval('public.strategy_improvements_id_seq', (SELECT max(id) FROM public.strategy_improvements)),
    setval('trading.trades_id_seq', (SELECT max(id) FROM trading.trades))`;
