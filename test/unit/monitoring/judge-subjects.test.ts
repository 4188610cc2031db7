import { describe, expect, it } from 'vitest';
import { drawNormal } from '../../../src/demo/draw-normal.ts';
import {
  checkDriftSettings,
  DEFAULT_DRIFT_SETTINGS,
} from '../../../src/modules/monitoring/domain/drift-settings.ts';
import { judgeSubjects } from '../../../src/modules/monitoring/domain/judge-subjects.ts';
import type { Random } from '../../../src/quant/resampling/seeded-random.ts';
import { InvalidInputError } from '../../../src/shared/invalid-input-error.ts';
import { madeSubject } from './made-drift.ts';

const SIZES = { before: 600, now: 200 };
const normal = (random: Random): number => drawNormal(1, random);
const moved =
  (shift: number) =>
  (random: Random, isCurrent: boolean): number =>
    drawNormal(1, random) + (isCurrent ? shift : 0);

describe('the status of a subject', () => {
  it('is STABLE where season and reference are drawn alike', () => {
    const [finding] = judgeSubjects([madeSubject('alike', SIZES, normal)], DEFAULT_DRIFT_SETTINGS);
    expect(finding).toMatchObject({
      status: 'STABLE',
      measures: {
        stability: { bins: 10, verdict: 'STABLE' },
        distance: { isExact: true, verdict: 'STABLE' },
        cusum: { verdict: 'STABLE' },
        window: { changes: [], verdict: 'STABLE' },
      },
    });
  });

  it('is DRIFT where the season moved, by all four measures, with the days on which it showed', () => {
    const [finding] = judgeSubjects([madeSubject('moved', SIZES, moved(1.2))], DEFAULT_DRIFT_SETTINGS);
    expect(finding).toMatchObject({
      status: 'DRIFT',
      measures: {
        stability: { verdict: 'DRIFT' },
        distance: { verdict: 'DRIFT' },
        cusum: { direction: 'UP', verdict: 'DRIFT' },
        window: { verdict: 'DRIFT' },
      },
    });
    const { cusum, window } = finding?.measures ?? {};
    // The season is from match 600 on, a match a day.
    expect(cusum?.alarmOn).toMatch(/^2024-0[34]/);
    expect(window?.changes[0]?.changeOn).toMatch(/^2024-03/);
  });

  it('is INSUFFICIENT, and nothing is measured, with a match too few on either side', () => {
    const least = DEFAULT_DRIFT_SETTINGS.minimumMatches;
    const findings = judgeSubjects(
      [
        madeSubject('few now', { before: 600, now: least - 1 }, moved(5)),
        madeSubject('few before', { before: least - 1, now: 200 }, moved(5)),
        madeSubject('none', { before: 0, now: 0 }, normal),
        madeSubject('enough', { before: least, now: least }, moved(5)),
      ],
      DEFAULT_DRIFT_SETTINGS,
    );
    expect(findings.map(({ status }) => status)).toEqual([
      'INSUFFICIENT',
      'INSUFFICIENT',
      'INSUFFICIENT',
      'DRIFT',
    ]);
    expect(new Set(Object.values(findings[0]?.measures ?? {}))).toEqual(new Set([null]));
  });

  it('is WARNING between the two thresholds', () => {
    const subject = madeSubject('a little', SIZES, moved(0.3));
    const [alone] = judgeSubjects([subject], DEFAULT_DRIFT_SETTINGS);
    const corrected = alone?.measures.distance?.corrected ?? 0;
    const settings = { ...DEFAULT_DRIFT_SETTINGS, chanceDrift: corrected / 2, chanceWarning: corrected };
    const [finding] = judgeSubjects([subject], settings);
    expect(finding?.measures.distance?.verdict).toBe('WARNING');
    expect(finding?.status).toBe('WARNING');
  });

  it('weighs how much is tested: the same chance says less among many', () => {
    const subject = madeSubject('borderline', SIZES, moved(0.4));
    const many = Array.from({ length: 20 }, (_, index) => madeSubject(`other ${index}`, SIZES, normal));
    const [alone] = judgeSubjects([subject], DEFAULT_DRIFT_SETTINGS);
    const [amongMany] = judgeSubjects([subject, ...many], DEFAULT_DRIFT_SETTINGS);
    const [one, other] = [alone?.measures.distance, amongMany?.measures.distance];
    expect(other?.chance).toBe(one?.chance);
    expect(other?.corrected).toBeGreaterThan(5 * (one?.corrected ?? 1));
  });

  it('asks the stability index for size as well as for proof', () => {
    const large = { before: 3000, now: 1000 };
    const [finding] = judgeSubjects([madeSubject('large', large, moved(0.2))], DEFAULT_DRIFT_SETTINGS);
    const { stability } = finding?.measures ?? {};
    expect(stability?.corrected).toBeLessThan(0.001);
    expect(stability?.index).toBeLessThan(0.1);
    expect(stability?.verdict).toBe('STABLE');
    const small = { before: 60, now: 60 };
    const [noisy] = judgeSubjects([madeSubject('small', small, normal)], DEFAULT_DRIFT_SETTINGS);
    expect(noisy?.measures.stability?.index).toBeGreaterThan(0.1);
    expect(noisy?.measures.stability?.verdict).toBe('STABLE');
  });

  it('says anything of a whole league that does not drift no more often than its thresholds allow', () => {
    let leaguesThatWarn = 0;
    const rounds = 40;
    for (let round = 0; round < rounds; round += 1) {
      const subjects = Array.from({ length: 10 }, (_, index) =>
        madeSubject(
          `subject ${index}`,
          { before: 200, now: 80 },
          index % 2 === 0 ? normal : (random) => (random() < 0.1 ? 1 : 0),
          round,
        ),
      );
      const findings = judgeSubjects(subjects, DEFAULT_DRIFT_SETTINGS);
      if (findings.some(({ status }) => status !== 'STABLE')) leaguesThatWarn += 1;
    }
    expect(leaguesThatWarn / rounds).toBeLessThanOrEqual(0.1);
  });

  it('measures what it can of a reference that never varies', () => {
    const constant = (_random: Random, isCurrent: boolean): number => (isCurrent ? 1 : 0);
    const [changed, same] = judgeSubjects(
      [madeSubject('changed', SIZES, constant), madeSubject('same', SIZES, () => 3)],
      DEFAULT_DRIFT_SETTINGS,
    );
    expect(changed).toMatchObject({ status: 'DRIFT', measures: { stability: null, cusum: null } });
    expect(same).toMatchObject({ status: 'STABLE', measures: { stability: null, cusum: null } });
  });
});

describe('the settings of drift', () => {
  it.each([
    ['bins', 1],
    ['bins', 2.5],
    ['minimumMatches', 5],
    ['chanceDrift', 0],
    ['chanceDrift', 0.06],
    ['stabilityDrift', 0.05],
    ['windowDelta', Number.NaN],
    ['referenceSeasons', 0],
    ['cusumAlarm', 0],
  ] as const)('refuse %s of %d', (name, value) => {
    expect(() => checkDriftSettings({ ...DEFAULT_DRIFT_SETTINGS, [name]: value })).toThrow(InvalidInputError);
  });
});
