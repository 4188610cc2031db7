import { canonicalHash } from '../../../shared/canonical-hash.ts';
import { closingSubjects } from './closing-subjects.ts';
import type { DriftHistory } from './drift-history.ts';
import type { DriftSettings } from './drift-settings.ts';
import { type DriftFinding, judgeSubjects } from './judge-subjects.ts';
import { matchSubjects } from './match-subjects.ts';
import { modelSubjects } from './model-subjects.ts';

/** Raised whenever a rule below changes, so that reports by other rules are told apart. */
const VERSION = 1;

export interface LeagueDrift {
  readonly findings: readonly DriftFinding[];
  /** Of the rules, the settings and every value that was compared, in all subjects. */
  readonly inputsHash: string;
}

/** What became of every subject of a league's season. The same history and settings give the same bits. */
export function leagueDrift(history: DriftHistory, settings: DriftSettings): LeagueDrift {
  const subjects = [...matchSubjects(history), ...closingSubjects(history), ...modelSubjects(history)];
  const { division, season, referenceSeasons } = history;
  return {
    findings: judgeSubjects(subjects, settings),
    inputsHash: canonicalHash({ version: VERSION, division, season, referenceSeasons, settings, subjects }),
  };
}
