import { canonicalHash } from '../../../../shared/canonical-hash.ts';
import { type FrictionTrial, frictionTrial } from '../friction-layer/friction-trial.ts';
import type { LeagueEvaluation } from './evaluate-league.ts';
import type { EvaluatedMatch } from './evaluated-match.ts';
import { EVALUATION_VERSION, type EvaluationConfig } from './evaluation-config.ts';
import type { EvaluationGroup, EvaluationResult, GroupKey } from './evaluation-result.ts';
import { addCounts, NO_LEAKS } from './leak-checks.ts';
import { scoreGroup } from './score-group.ts';
import { suspectLeak } from './suspect-leak.ts';

export interface Judgement {
  readonly result: EvaluationResult;
  /** Friction on trial; null when it was not asked for, or no match was forecast. */
  readonly friction: FrictionTrial | null;
  /** Of the version, the configuration and everything that was read: equal hashes, equal results. */
  readonly inputsHash: string;
}

/** Scores what the leagues' walks forecast, together and apart. The leagues may come in any order. */
export function judgeLeagues(leagues: readonly LeagueEvaluation[], config: EvaluationConfig): Judgement {
  const ordered = leagues.toSorted((a, b) => (a.division < b.division ? -1 : 1));
  const matches = ordered.flatMap((league) => league.matches);
  const groups = groupKeys(matches).map((key): EvaluationGroup => ({
    ...key,
    ...scoreGroup(
      matches.filter((match) => isIn(match, key)),
      config,
    ),
  }));
  const leaks = ordered.map((league) => league.leaks).reduce(addCounts, NO_LEAKS);
  const trial = ordered.flatMap((league) => league.trial);
  return {
    result: { groups, leak: suspectLeak(groups, leaks) },
    friction: trial.length === 0 ? null : frictionTrial({ matches: trial, bootstrap: config.bootstrap }),
    inputsHash: canonicalHash({
      version: EVALUATION_VERSION,
      config,
      leagues: ordered.map(({ division, inputsHash }) => ({ division, inputsHash })),
    }),
  };
}

/** All matches, each league, each season, and each season of each league, as far as there are matches. */
function groupKeys(matches: readonly EvaluatedMatch[]): GroupKey[] {
  const divisions = [...new Set(matches.map(({ division }) => division))].sort();
  const seasons = [...new Set(matches.map(({ season }) => season))].sort();
  const played = new Set(matches.map(({ division, season }) => `${division} ${season}`));
  return [
    { division: null, season: null },
    ...divisions.map((division) => ({ division, season: null })),
    ...seasons.map((season) => ({ division: null, season })),
    ...divisions.flatMap((division) =>
      seasons.filter((season) => played.has(`${division} ${season}`)).map((season) => ({ division, season })),
    ),
  ];
}

function isIn(match: EvaluatedMatch, { division, season }: GroupKey): boolean {
  return (division === null || match.division === division) && (season === null || match.season === season);
}
