import type { Reader } from '../../../db/transaction.ts';
import { InvalidInputError } from '../../../shared/invalid-input-error.ts';
import { knownAt } from '../../matches/reads/known-at.ts';
import type { EvaluationRequest } from '../domain/evaluation/evaluation-request.ts';
import type { LeagueFacts } from '../domain/evaluation/league-facts.ts';
import { loadEvaluationLeague } from './load-evaluation-league.ts';

type Asked = Pick<EvaluationRequest, 'leagues' | 'seasons' | 'asOf'>;

/**
 * The divisions that a request means, in ascending order. A league or a season of which nothing was known is refused, never passed
 * over; a season that some of the leagues lack is left out of these.
 *
 * @throws InvalidInputError naming the league or the season of which no result was known, or the instant when none was named.
 */
export async function evaluatedDivisions(reader: Reader, asked: Asked): Promise<string[]> {
  const { leagues, seasons, asOf } = asked;
  const instant = asOf.toISOString();
  const known = await knownAt(reader, asOf).seasons({
    divisions: leagues.length === 0 ? null : leagues,
    season: null,
  });
  const divisions = known.map(({ division }) => division);
  const unknown = leagues.find((league) => !divisions.includes(league));
  if (unknown !== undefined)
    throw new InvalidInputError('leagues', unknown, `has no result that was known at ${instant}`);
  if (divisions.length === 0)
    throw new InvalidInputError('asOf', asOf, 'is an instant at which no result of any division was known');
  if (seasons.length === 0) return divisions;
  const withSeason = new Set<string>();
  for (const [index, season] of seasons.entries()) {
    const found = await knownAt(reader, asOf).seasons({ divisions, season });
    for (const { division } of found) withSeason.add(division);
    if (found.length > 0) continue;
    const rule = `has no result that was known at ${instant} in any of the leagues`;
    throw new InvalidInputError(`seasons[${index}]`, season, rule);
  }
  const missing = leagues.find((league) => !withSeason.has(league));
  if (missing !== undefined) {
    throw new InvalidInputError('leagues', missing, 'has no known result of any of the seasons');
  }
  return divisions.filter((division) => withSeason.has(division));
}

/** All that an evaluation reads: a league at a time, in ascending order. @throws as `evaluatedDivisions`. */
export async function loadEvaluation(reader: Reader, asked: Asked): Promise<LeagueFacts[]> {
  const facts: LeagueFacts[] = [];
  for (const division of await evaluatedDivisions(reader, asked)) {
    facts.push(await loadEvaluationLeague(reader, { division, seasons: asked.seasons, asOf: asked.asOf }));
  }
  return facts;
}
