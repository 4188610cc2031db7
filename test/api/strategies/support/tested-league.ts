import type { Strategy, Team } from '../../../../src/db/generated/client.ts';
import { knownAt } from '../../../../src/modules/matches/reads/known-at.ts';
import type { EvaluatedStrategies } from '../../../../src/modules/strategies/actions/evaluate-strategies.ts';
import {
  evaluateLeague,
  type LeagueEvaluation,
} from '../../../../src/modules/strategies/domain/backtest/evaluate-league.ts';
import type { SeasonHistory } from '../../../../src/modules/strategies/domain/backtest/season-history.ts';
import { loadSeasonHistory } from '../../../../src/modules/strategies/reads/load-season-history.ts';
import { importDemoWorld } from '../../../support/demo-import.ts';
import { openTestClient, type TestClient } from '../../../support/open-test-client.ts';
import { evaluateAt } from './tested-library.ts';

const WEEK_MS = 7 * 86_400_000;

/** The running season of the demo world, to test strategies on. */
export interface TestedLeague {
  readonly client: TestClient;
  readonly division: string;
  readonly season: string;
  /** When most of the season was played. */
  readonly late: Date;
  /** Two instants of its autumn: what holds of few matches, and is quick with them. */
  readonly asOf: Date;
  readonly earlier: Date;
  /** As of `asOf`, of the running season, unless told. */
  readonly evaluate: (at?: Date, season?: string) => Promise<EvaluatedStrategies | null>;
  /** What an evaluation is made from, and what it answers, without storing it. */
  readonly league: (at?: Date) => Promise<{ history: SeasonHistory; evaluation: LeagueEvaluation }>;
  readonly allRows: () => Promise<Strategy[]>;
  readonly allTeams: () => Promise<Team[]>;
}

/** A database of its own with the demo world in it. */
export async function openTestedLeague(): Promise<TestedLeague> {
  const division = 'DL1';
  const client = await openTestClient();
  const late = await importDemoWorld(client.db);
  const asOf = new Date(late.getTime() - 18 * WEEK_MS);
  const [newest] = await knownAt(client.db, asOf).seasons({ divisions: [division], season: null });
  if (!newest) throw new Error('The demo world has no season.');
  const { season } = newest;
  return {
    client,
    division,
    season,
    late,
    asOf,
    earlier: new Date(asOf.getTime() - 5 * WEEK_MS),
    evaluate: (at = asOf, of = season) => evaluateAt(client.db, { division, season: of, asOf: at }),
    league: async (at = asOf) => {
      const history = await loadSeasonHistory(client.db, { division, season, asOf: at });
      if (!history) throw new Error('The demo world has no results.');
      return { history, evaluation: evaluateLeague(history) };
    },
    allRows: () => client.db.strategy.findMany({ orderBy: { strategyId: 'asc' } }),
    allTeams: () => client.db.team.findMany({ orderBy: { teamId: 'asc' } }),
  };
}
