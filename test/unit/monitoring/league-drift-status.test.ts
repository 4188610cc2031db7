import { describe, expect, it } from 'vitest';
import { worstDriftStatus } from '../../../src/modules/monitoring/domain/drift-status.ts';
import {
  leagueDriftStatus,
  type SubjectFinding,
} from '../../../src/modules/monitoring/domain/league-drift-status.ts';

const finding = (
  kind: SubjectFinding['kind'],
  subject: string,
  status: SubjectFinding['status'],
): SubjectFinding => ({ kind, subject, status });

describe('the drift of a league', () => {
  it.each([
    ['NONE', 'nothing is reported', []],
    ['NONE', 'every subject is stable', [finding('FEATURE', 'home_shots', 'STABLE')]],
    ['NONE', 'too little is known', [finding('CALIBRATION', 'model_draw', 'INSUFFICIENT')]],
    ['WARNING', 'a subject warns', [finding('CALIBRATION', 'model_draw', 'WARNING')]],
    ['WARNING', 'a statistic drifts', [finding('FEATURE', 'home_shots', 'DRIFT')]],
    ['WARNING', 'outcomes drift', [finding('OUTCOME', 'home_goals', 'DRIFT')]],
    ['WARNING', 'the closing line drifts', [finding('CALIBRATION', 'closing_draw', 'DRIFT')]],
    ['CRITICAL', 'the forecasts of the model drift', [finding('CALIBRATION', 'model_draw', 'DRIFT')]],
  ] as const)('is %s when %s', (status, _what, findings) => {
    expect(leagueDriftStatus(findings).status).toBe(status);
  });

  it('names the subjects that drift, that warn, and of which too little is known', () => {
    const findings = [
      finding('FEATURE', 'home_shots', 'DRIFT'),
      finding('OUTCOME', 'draw', 'WARNING'),
      finding('CALIBRATION', 'closing_draw', 'INSUFFICIENT'),
      finding('CALIBRATION', 'model_draw', 'STABLE'),
    ];
    expect(leagueDriftStatus(findings)).toEqual({
      status: 'WARNING',
      drifting: ['home_shots'],
      warning: ['draw'],
      insufficient: ['closing_draw'],
    });
  });

  it('of several leagues is the worst of them', () => {
    expect(worstDriftStatus([])).toBe('NONE');
    expect(worstDriftStatus(['NONE', 'WARNING'])).toBe('WARNING');
    expect(worstDriftStatus(['CRITICAL', 'WARNING'])).toBe('CRITICAL');
  });
});
