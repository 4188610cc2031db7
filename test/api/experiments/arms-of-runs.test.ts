import { afterAll, beforeAll, expect, test } from 'vitest';
import { armBets } from '../../../src/modules/experiments/domain/arm-bets.ts';
import { pinnedMatches } from '../../../src/modules/experiments/reads/pinned-matches.ts';
import { DEFAULT_RUN_CONFIG } from '../../../src/modules/pipeline/domain/run-config.ts';
import { importDemoWorld } from '../../support/demo-import.ts';
import { openTestClient, type TestClient } from '../../support/open-test-client.ts';
import { runPipeline } from '../../support/run-pipeline.ts';

let client: TestClient;
let asOf: Date;
beforeAll(async () => {
  client = await openTestClient();
  asOf = await importDemoWorld(client.db);
});
afterAll(() => client.close());

/** What is backed, each as one line, in the order of the text. */
const lineOf = (matchId: number, bet: Record<'market' | 'side' | 'line' | 'price' | 'stake', unknown>) =>
  `${matchId} ${String(bet.market)} ${String(bet.side)} ${String(bet.line)} at ${String(bet.price)}: ${String(bet.stake)}`;

test('an arm bets what a run by its rule alone does, where no cap but those of pick and match is reached', async () => {
  // Whoever takes small edges bets on every match, and reaches the cap of the match.
  const rules = DEFAULT_RUN_CONFIG.strategies.map((rule) => ({ ...rule, minEdge: 0.01, maxEdge: 1 }));
  const wide = { maxLeagueUnits: 1_000, maxDayUnits: 1_000, maxRunUnits: 1_000 };
  for (const rule of rules) {
    const runId = await runPipeline(client.db, { asOf, config: { strategies: [rule], stakes: wide } });
    const picks = await client.db.pick.findMany({ where: { runId } });
    const placed = picks.map(({ matchId, market, selection, line, price, stakeUnits }) => {
      const stake = stakeUnits.toNumber();
      return lineOf(matchId, { market, side: selection, line, price, stake });
    });
    const ids = (await client.db.auditEntry.findMany({ where: { runId }, select: { id: true } })).map(
      ({ id }) => id,
    );
    const decisions = [...(await pinnedMatches(client.db, ids)).values()];
    const bets = decisions.flatMap((decision) =>
      decision === null
        ? []
        : armBets(rule, [decision]).map((bet) =>
            lineOf(decision.match.fixture.matchId, { ...bet, stake: bet.stakeUnits }),
          ),
    );
    expect(decisions).toHaveLength(8);
    expect(bets.length).toBeGreaterThan(3);
    expect(bets.sort()).toEqual(placed.sort());
  }
});
