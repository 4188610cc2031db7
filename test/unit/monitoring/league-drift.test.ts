import { describe, expect, it } from 'vitest';
import { drawPoisson } from '../../../src/demo/draw-poisson.ts';
import { DEFAULT_DRIFT_SETTINGS } from '../../../src/modules/monitoring/domain/drift-settings.ts';
import type { DriftHistory } from '../../../src/modules/monitoring/domain/drift-history.ts';
import { leagueDrift } from '../../../src/modules/monitoring/domain/league-drift.ts';
import { madeHistory } from './made-drift.ts';

const SUBJECTS = 24;
const statuses = (history: DriftHistory): Map<string, string> =>
  new Map(
    leagueDrift(history, DEFAULT_DRIFT_SETTINGS).findings.map(({ subject, status }) => [
      subject.name,
      status,
    ]),
  );

describe('the drift of a league', () => {
  it('is none where all seasons are alike, in any subject', () => {
    const found = statuses(madeHistory());
    expect(found.size).toBe(SUBJECTS);
    expect(new Set(found.values())).toEqual(new Set(['STABLE']));
  });

  it('is found in the statistic that moved, and in no other', () => {
    const found = statuses(
      madeHistory((match, random) => ({ ...match, homeCorners: drawPoisson(9, random) }), 2),
    );
    expect(found.get('home_corners')).toBe('DRIFT');
    expect([...found.values()].filter((status) => status !== 'STABLE')).toEqual(['DRIFT']);
  });

  it('is found in outcomes and in the calibration of model and market when goals rise', () => {
    const found = statuses(
      madeHistory((match, random) => ({
        ...match,
        homeGoals: drawPoisson(4.5, random),
        awayGoals: drawPoisson(3.5, random),
      })),
    );
    for (const subject of ['home_goals', 'away_goals', 'over_2_5', 'closing_over_2_5'])
      expect([subject, found.get(subject)]).toEqual([subject, 'DRIFT']);
    expect(found.get('home_corners')).toBe('STABLE');
  });

  it('measures how far happened and forecast are apart: their difference, -1..1, with the mean near 0 for a fair model', () => {
    const { findings } = leagueDrift(madeHistory(), DEFAULT_DRIFT_SETTINGS);
    const model = findings.find(({ subject }) => subject.name === 'model_home_win');
    expect(model?.subject.current).toHaveLength(90);
    expect(Math.abs(model?.measures.currentMean ?? 1)).toBeLessThan(0.12);
    for (const { value } of model?.subject.current ?? []) {
      expect(Math.abs(value)).toBeLessThan(1);
      expect(value).not.toBe(0);
    }
  });

  it('leaves matches out of the subjects for which they lack a number', () => {
    const history = madeHistory((match) => ({ ...match, homeFouls: null, awayRedCards: null }));
    const found = statuses(history);
    expect(found.get('home_fouls')).toBe('INSUFFICIENT');
    expect(found.get('away_cards')).toBe('INSUFFICIENT');
    expect(found.get('away_fouls')).toBe('STABLE');
  });

  it('compares the prices of one book, the benchmark of the season', () => {
    const history = madeHistory();
    const isCurrent = new Set(history.current.map(({ matchId }) => matchId));
    const withPinnacleBefore = new Map(
      [...history.closingQuotes].map(([matchId, quotes]) => [
        matchId,
        isCurrent.has(matchId) ? quotes : [...quotes, ...quotes.map((quote) => ({ ...quote, book: 'PS' }))],
      ]),
    );
    const { findings } = leagueDrift(
      { ...history, closingQuotes: withPinnacleBefore },
      DEFAULT_DRIFT_SETTINGS,
    );
    const overround = findings.find(({ subject }) => subject.name === 'closing_overround');
    expect(overround?.subject.book).toBe('B365');
    expect(overround?.subject.reference).toHaveLength(270);
    const unquoted = leagueDrift({ ...history, closingQuotes: new Map() }, DEFAULT_DRIFT_SETTINGS).findings;
    expect(unquoted.find(({ subject }) => subject.name === 'closing_draw')).toMatchObject({
      status: 'INSUFFICIENT',
      subject: { book: null },
    });
  });

  it('repeats itself to the bit, and names its inputs and settings by a hash', () => {
    const drift = leagueDrift(madeHistory(), DEFAULT_DRIFT_SETTINGS);
    expect(leagueDrift(madeHistory(), DEFAULT_DRIFT_SETTINGS)).toEqual(drift);
    const other = leagueDrift(madeHistory(), { ...DEFAULT_DRIFT_SETTINGS, bins: 5 });
    expect(other.inputsHash).not.toBe(drift.inputsHash);
    const changed = leagueDrift(
      madeHistory((match) => (match.matchId === 3005 ? { ...match, homeShots: 40 } : match)),
      DEFAULT_DRIFT_SETTINGS,
    );
    expect(changed.inputsHash).not.toBe(drift.inputsHash);
  });
});
