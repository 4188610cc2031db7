import { holmAdjusted } from '../../../quant/drift/holm-adjusted.ts';
import type { DriftMeasures, Tested } from './drift-measures.ts';
import type { DriftSettings } from './drift-settings.ts';
import { type DriftFindingStatus, type DriftVerdict, worstVerdict } from './drift-finding-status.ts';
import type { DriftSubject } from './drift-subject.ts';
import { measureDrift, NOTHING_MEASURED, type RawMeasures } from './measure-drift.ts';

export interface DriftFinding {
  readonly subject: DriftSubject;
  readonly status: DriftFindingStatus;
  readonly measures: DriftMeasures;
}

/**
 * The rule. A subject with fewer than `minimumMatches` values on either side is INSUFFICIENT. Every other one is measured four ways, and
 * its status is the worst of the four verdicts:
 *
 * - stability index: WARNING or DRIFT from its two thresholds on, if its probability of chance is as small as that verdict asks for;
 * - distance (Kolmogorov-Smirnov): by its probability of chance alone;
 * - cumulative sum: an alarm, if its probability of chance is as small as the verdict asks for;
 * - adaptive window: DRIFT when it was cut in the current season.
 *
 * Many subjects are tested, and one in twenty would warn by chance. So the probabilities of chance of all measures of all subjects are
 * corrected together by Holm's method, and the delta of the window is shared out among subjects and matches: where nothing drifts,
 * a season's reports hold any WARNING or DRIFT with a probability of at most about `chanceWarning` + `windowDelta`.
 */
export function judgeSubjects(subjects: readonly DriftSubject[], settings: DriftSettings): DriftFinding[] {
  const isEnough = ({ reference, current }: DriftSubject): boolean =>
    Math.min(reference.length, current.length) >= settings.minimumMatches;
  const observed = subjects.filter(isEnough);
  const raw = observed.map((subject) => measureDrift(subject, settings, observed.length));
  const corrected = holmAdjusted(raw.flatMap(chancesOf));
  const judged = new Map(
    raw.map((measures, index) => [
      observed[index],
      judge(measures, corrected.slice(index * CHANCES, (index + 1) * CHANCES), settings),
    ]),
  );
  return subjects.map((subject) => {
    const measures = judged.get(subject);
    if (measures === undefined) return { subject, status: 'INSUFFICIENT', measures: NOTHING_MEASURED };
    const { stability, distance, cusum, window } = measures;
    const verdicts = [stability, distance, cusum, window].flatMap((one) =>
      one === null ? [] : [one.verdict],
    );
    return { subject, status: worstVerdict(verdicts), measures };
  });
}

const CHANCES = 3;

/** What could not be measured is nothing but chance. */
function chancesOf({ stability, distance, cusum }: RawMeasures): number[] {
  return [stability?.chance ?? 1, distance.chance, cusum?.chance ?? 1];
}

function judge(
  { referenceMean, currentMean, stability, distance, cusum, changes }: RawMeasures,
  [ofStability = 1, ofDistance = 1, ofCusum = 1]: readonly number[],
  settings: DriftSettings,
): DriftMeasures {
  const { stabilityWarning, stabilityDrift, chanceWarning, chanceDrift } = settings;
  const tested = (corrected: number, most: DriftVerdict): Omit<Tested, 'chance'> => {
    const byChance = corrected <= chanceDrift ? 'DRIFT' : corrected <= chanceWarning ? 'WARNING' : 'STABLE';
    return { corrected, verdict: milder(byChance, most) };
  };
  const byIndex = (index: number): DriftVerdict =>
    index >= stabilityDrift ? 'DRIFT' : index >= stabilityWarning ? 'WARNING' : 'STABLE';
  return {
    referenceMean,
    currentMean,
    stability: stability && { ...stability, ...tested(ofStability, byIndex(stability.index)) },
    distance: { ...distance, ...tested(ofDistance, 'DRIFT') },
    cusum: cusum && { ...cusum, ...tested(ofCusum, cusum.direction === null ? 'STABLE' : 'DRIFT') },
    window: { changes, verdict: changes.length === 0 ? 'STABLE' : 'DRIFT' },
  };
}

function milder(one: DriftVerdict, other: DriftVerdict): DriftVerdict {
  if (one === 'STABLE' || other === 'STABLE') return 'STABLE';
  return one === 'WARNING' ? one : other;
}
