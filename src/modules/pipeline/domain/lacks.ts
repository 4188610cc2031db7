import type { Fixture, Freshness, Lack, UsableQuote } from './match-state.ts';
import type { RunConfig } from './run-config.ts';

/** Why too little is known of the results of a fixture's division or sides; null where there is enough. */
export function lackOfHistory(
  fixture: Fixture,
  freshness: Freshness,
  counts: ReadonlyMap<number, number>,
  { model, freshness: limits }: RunConfig,
): Lack | null {
  if (freshness.status === 'MISSING') {
    return {
      reason: 'InsufficientHistory',
      detail: `no result of ${fixture.division} was known within ${model.historyDays} days`,
    };
  }
  if (freshness.status === 'EXPIRED') {
    const detail = `the newest result of ${fixture.division} is ${String(freshness.ageDays)} days old; ${limits.expiredAfterDays} are too many`;
    return { reason: 'InsufficientHistory', detail };
  }
  // Whether a team is a newcomer, the model knows.
  if (model.newcomers === 'RATE') return null;
  for (const team of [fixture.home, fixture.away]) {
    const played = counts.get(team.teamId) ?? 0;
    if (played >= model.minTeamMatches) continue;
    const detail = `${team.name} has ${played} known matches in ${fixture.division}; ${model.minTeamMatches} are needed`;
    return { reason: played === 0 ? 'TeamUnknown' : 'InsufficientHistory', detail };
  }
  return null;
}

/** Why no price of a fixture can be taken; null where one can. */
export function lackOfOdds(
  { seen, sound, offered }: Readonly<Record<'seen' | 'sound' | 'offered', readonly UsableQuote[]>>,
  { freshness }: RunConfig,
): Lack | null {
  if (offered.length > 0) return null;
  if (seen.length === 0) return { reason: 'OddsMissing', detail: 'no odds were known' };
  if (sound.length === 0) {
    return { reason: 'OddsAnomalous', detail: `none of ${seen.length} quotes is one that a book can offer` };
  }
  return { reason: 'OddsStale', detail: `no odds were seen within ${freshness.oddsExpiredAfterDays} days` };
}
