import { knownAt } from '../../../../src/modules/matches/reads/known-at.ts';
import type { ImportDatabase } from './import-database.ts';

/** What was known at an instant, without the ids that depend on the order of imports. */
export interface AsOfView {
  readonly asOf: string;
  readonly fixtures: readonly string[];
  readonly results: readonly string[];
  readonly odds: readonly string[];
}

export async function viewAt({ db }: ImportDatabase, asOf: string): Promise<AsOfView> {
  const known = knownAt(db, new Date(asOf));
  const matches = await db.match.findMany({ include: { homeTeam: true, awayTeam: true } });
  const nameOf = new Map(
    matches.map(({ id, homeTeam, awayTeam }) => [id, `${homeTeam.teamName} - ${awayTeam.teamName}`]),
  );
  const divisions = [...new Set(matches.map(({ division }) => division))];
  const matchIds = matches.map(({ id }) => id);
  const fixtures = await known.fixtures({ divisions: null, until: new Date('2030-01-01') });
  const results = await known.results({ divisions, from: new Date('1990-01-01') });
  const quotes = [
    ...(await known.odds({ matchIds, stage: 'PRE_MATCH' })),
    ...(await known.odds({ matchIds, stage: 'CLOSING' })),
  ];
  return {
    asOf,
    fixtures: fixtures
      .map(({ matchId, kickOffAt, hasKickOffTime }) =>
        [nameOf.get(matchId), kickOffAt.toISOString(), ...(hasKickOffTime ? [] : ['no time'])].join(' '),
      )
      .sort(),
    results: results
      .map(({ matchId, homeGoals, awayGoals }) => `${nameOf.get(matchId) ?? ''} ${homeGoals}:${awayGoals}`)
      .sort(),
    odds: quotes
      .map(({ matchId, market, stage, book, line, first, draw, second }) =>
        [nameOf.get(matchId), stage, market, book, line, first, draw, second].join(' '),
      )
      .sort(),
  };
}
