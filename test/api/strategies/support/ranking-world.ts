import type { Prisma } from '../../../../src/db/generated/client.ts';
import {
  StrategyRankingDocument,
  type StrategyRankingQuery,
  type StrategyRankingQueryVariables,
} from '../../../generated/operations.ts';
import { execute } from '../../graphql/support/execute.ts';
import { startTestApi, type TestApi } from '../../graphql/support/test-api.ts';

type Row = Partial<Prisma.StrategyUncheckedCreateInput>;
type Ranks = StrategyRankingQuery['strategyRanking'];

export interface RankingWorld {
  readonly api: TestApi;
  /** Stores a row for the club of that index, 0 to 2: so many of so many settled bets won, with that profit in units. */
  readonly result: (
    club: number,
    strategyName: string,
    record: readonly [wins: number, bets: number, totalPnl: number],
    more?: Row,
  ) => Promise<void>;
  readonly ranking: (variables?: StrategyRankingQueryVariables) => Promise<Ranks>;
  /** The one rank of that name. */
  readonly only: (strategyName: string) => Promise<Ranks[number]>;
}

/** An API whose database has three clubs and no strategies. */
export async function startRankingWorld(): Promise<RankingWorld> {
  const api = await startTestApi();
  const teams = await api.db.team.createManyAndReturn({
    data: ['Arsenal', 'Brentford', 'Chelsea'].map((teamName) => ({ teamName })),
  });
  const ranking = async (variables: StrategyRankingQueryVariables = {}): Promise<Ranks> =>
    (await execute(api.app, StrategyRankingDocument, variables)).strategyRanking;
  return {
    api,
    ranking,
    async result(club, strategyName, [wins, totalBets, totalPnl], more = {}) {
      const teamId = teams[club]?.teamId ?? 0;
      const record = { totalBets, wins, losses: totalBets - wins, totalPnl };
      await api.db.strategy.create({ data: { teamId, strategyName, ...record, ...more } });
    },
    async only(strategyName) {
      const [rank, ...others] = await ranking({ filter: { names: [strategyName] } });
      if (!rank || others.length > 0) throw new Error(`${strategyName} is not ranked once.`);
      return rank;
    },
  };
}
