import type { Reader } from '../../../db/transaction.ts';
import { knownAt } from '../../matches/reads/known-at.ts';
import type { Fixture } from '../domain/match-state.ts';
import type { PipelineNode } from '../domain/node.ts';

const DAY_MS = 86_400_000;

export interface ScannedMarket {
  readonly fixtures: readonly Fixture[];
}

/** Finds the fixtures that were known at the as-of instant and had not kicked off, up to the horizon. */
export function marketScanner(reader: Reader): PipelineNode<null, ScannedMarket> {
  return {
    name: 'market-scanner',
    async run(_input, { asOf, leagues, config }) {
      const until = new Date(asOf.getTime() + config.horizonDays * DAY_MS);
      const known = await knownAt(reader, asOf).fixtures({ divisions: leagues, until });
      const fixtures = known.map((fixture) => ({
        matchId: fixture.matchId,
        division: fixture.division,
        season: fixture.season,
        home: { teamId: fixture.homeTeamId, name: fixture.homeName },
        away: { teamId: fixture.awayTeamId, name: fixture.awayName },
        kickOffAt: fixture.kickOffAt.toISOString(),
      }));
      return { fixtures };
    },
  };
}
