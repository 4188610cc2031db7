import { describe, expect, test } from 'vitest';
import { fitDivision, type HistoricResult } from '../../../src/modules/models/domain/fit-division.ts';
import { fitRecord } from '../../../src/modules/models/domain/fit-record.ts';
import {
  DEFAULT_MODEL_SETTINGS,
  GOAL_MODEL_KINDS,
  type ModelSettings,
} from '../../../src/modules/models/domain/model-settings.ts';
import { MODEL_VERSION } from '../../../src/modules/models/domain/model-version.ts';
import { teamRatings } from '../../../src/modules/models/domain/team-ratings.ts';
import { canonicalHash } from '../../../src/shared/canonical-hash.ts';
import { addDays } from '../../../src/shared/uk-time.ts';

const DAY = '2026-05-01';
/** Five teams that met twice at each ground, with scores that follow from who met. */
const history: HistoricResult[] = Array.from({ length: 50 }, (_, n) => n)
  .map((n) => ({ n, home: 1 + (n % 5), away: 1 + (Math.floor(n / 5) % 5) }))
  .filter(({ home, away }) => home !== away)
  .map(({ n, home, away }) => ({
    matchId: n,
    season: '2025/26',
    playedOn: addDays(DAY, -7 * (1 + (n % 40))),
    homeTeamId: home,
    awayTeamId: away,
    homeGoals: (home * away + n) % 4,
    awayGoals: (2 * home + 3 * away + n) % 3,
  }));
const fit = (given: Partial<ModelSettings> = {}, matches = history, day = DAY) =>
  fitDivision(matches, day, { ...DEFAULT_MODEL_SETTINGS, ...given });

/** Of the parameters that the matches above give. */
const BITS = {
  POISSON: 'ea0bc7e4676c7535d5129f12fb4e977bd2437007763c518ade705877cc320794',
  DIXON_COLES: '8884a5cae816f27d542616b81be500825d217d9df760ccadf1f93e8eccd280e2',
  BIVARIATE_POISSON: '3576c5f43fc703e5c6a4f8e6e14b1ae7b8e4f3382dba4cf28526e76aa6062920',
};

describe('the fit of a division', () => {
  test.each(GOAL_MODEL_KINDS)('of %s is the same bits whatever the order of its matches', (kind) => {
    expect(fit({ kind }, history.toReversed())).toEqual(fit({ kind }));
    expect(fit({ kind }).fit.kind).toBe(kind);
  });

  test('has a hash that every input changes, and nothing else', () => {
    const [first, ...rest] = history;
    if (!first) throw new Error('no match was made');
    const changed = [
      fit({ kind: 'POISSON' }),
      fit({ xi: 0.002 }),
      fit({ historyDays: 1000 }),
      fit({ shrinkage: 0.1 }),
      fit({}, history, addDays(DAY, 1)),
      fit({}, rest),
      fit({}, [{ ...first, homeGoals: first.homeGoals + 1 }, ...rest]),
      fit({}, [{ ...first, playedOn: addDays(first.playedOn, -1) }, ...rest]),
      fit({}, [{ ...first, matchId: 999 }, ...rest]),
    ].map(({ inputsHash }) => inputsHash);
    const { inputsHash } = fit();
    expect(new Set([inputsHash, ...changed]).size).toBe(1 + changed.length);
    expect(fit({ minTeamMatches: 1 }).inputsHash).toBe(inputsHash);
    // What a result carries besides is no input.
    const richer = history.map((match) => ({ ...match, season: '2024/25', resultKnownAt: new Date(0) }));
    expect(fit({}, richer).inputsHash).toBe(inputsHash);
  });

  test('as a record is plain data with the ratings by team', () => {
    const fitted = fit();
    const record = fitRecord('E0', new Date('2026-05-01T06:00:00Z'), fitted);
    expect(JSON.parse(JSON.stringify(record))).toEqual(record);
    expect(record).toMatchObject({ division: 'E0', version: MODEL_VERSION, referenceOn: DAY });
    const ratings = teamRatings(record);
    expect(ratings.map(({ teamId }) => teamId)).toEqual([1, 2, 3, 4, 5]);
    expect(ratings.map(({ attack }) => attack)).toEqual(fitted.fit.attack);
    expect(ratings.map(({ defence }) => defence)).toEqual(fitted.fit.defence);
    expect(ratings.reduce((sum, { matches }) => sum + matches, 0)).toBe(2 * history.length);
  });

  /** Another hash says that the same matches give other bits: `MODEL_VERSION` has to be raised, and the hashes below with it. */
  test.each(GOAL_MODEL_KINDS)('of %s has the bits of its version', (kind) => {
    const { fit: bits } = fit({ kind });
    const { intercept, homeAdvantage, attack, defence, rho, covariance, logLikelihood } = bits;
    expect(MODEL_VERSION).toBe(1);
    expect(canonicalHash({ intercept, homeAdvantage, attack, defence, rho, covariance, logLikelihood })).toBe(
      BITS[kind],
    );
  });
});
