import { knownAt } from '../../matches/reads/known-at.ts';
import type { ScannedMatch } from '../domain/match-state.ts';
import type { PipelineNode } from '../domain/node.ts';
import type { NodeIo } from './node-io.ts';

/** Finds the fixtures that were known at the as-of instant and had not kicked off, up to the horizon. */
export const marketScanner: PipelineNode<object, ScannedMatch, NodeIo> = {
  name: 'market-scanner',
  async run(state, { asOf, leagues }, { reader, until }) {
    const known = await knownAt(reader, asOf).fixtures({ divisions: leagues, until });
    const matches = known.map((fixture) => ({
      fixture: {
        matchId: fixture.matchId,
        division: fixture.division,
        season: fixture.season,
        home: { teamId: fixture.homeTeamId, name: fixture.homeName },
        away: { teamId: fixture.awayTeamId, name: fixture.awayName },
        kickOffAt: fixture.kickOffAt.toISOString(),
      },
    }));
    return { ...state, matches };
  },
};
