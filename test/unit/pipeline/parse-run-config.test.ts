import { describe, expect, test } from 'vitest';
import { DEFAULT_RUN_CONFIG } from '../../../src/modules/pipeline/domain/run-config.ts';
import { parseRunConfig } from '../../../src/modules/pipeline/parse-run-config.ts';

describe('a configuration of a run', () => {
  test('weighs neither friction nor the market, and skips newcomers, unless it says so', () => {
    expect(parseRunConfig(null)).toEqual(DEFAULT_RUN_CONFIG);
    expect(parseRunConfig({})).toMatchObject({
      model: { kind: 'DIXON_COLES', newcomers: 'SKIP' },
      layers: { frictionWeight: 0, marketWeight: 0 },
    });
  });

  test('keeps what it does not name of a group', () => {
    const config = parseRunConfig({
      model: { kind: 'BIVARIATE_POISSON', newcomers: 'RATE' },
      layers: { marketWeight: 0.25 },
    });
    expect(config).toEqual({
      ...DEFAULT_RUN_CONFIG,
      model: { ...DEFAULT_RUN_CONFIG.model, kind: 'BIVARIATE_POISSON', newcomers: 'RATE' },
      layers: { frictionWeight: 0, marketWeight: 0.25 },
    });
  });

  test('of a run that was stored before there were layers is read with the defaults', () => {
    const { kind, xi, historyDays, minTeamMatches, shrinkage } = DEFAULT_RUN_CONFIG.model;
    const earlier = { ...DEFAULT_RUN_CONFIG, model: { kind, xi, historyDays, minTeamMatches, shrinkage } };
    expect(parseRunConfig({ ...earlier, layers: undefined })).toEqual(DEFAULT_RUN_CONFIG);
  });

  const withCondition = (condition: object): object => ({
    strategies: [{ ...DEFAULT_RUN_CONFIG.strategies[0], conditions: [condition] }],
  });

  test('keeps the conditions of a rule, and that it has none', () => {
    const given = withCondition({ factor: 'DIVISION', value: 'E0', minEdge: null });
    expect(parseRunConfig(given)).toEqual({ ...DEFAULT_RUN_CONFIG, ...given });
    const [rule] = parseRunConfig({ strategies: DEFAULT_RUN_CONFIG.strategies }).strategies;
    expect(Object.keys(rule ?? {})).not.toContain('conditions');
  });

  test.each([
    [withCondition({ factor: 'MOON', value: 'FULL', minEdge: 0 }), 'config.strategies.0.conditions.0.factor'],
    [
      withCondition({ factor: 'DIVISION', value: 'E0', minEdge: 11 }),
      'config.strategies.0.conditions.0.minEdge',
    ],
    [withCondition({ factor: 'DIVISION', value: '', minEdge: 0 }), 'config.strategies.0.conditions.0.value'],
    [withCondition({ factor: 'DIVISION', value: 'E0' }), 'config.strategies.0.conditions.0.minEdge'],
    [
      { strategies: [{ ...DEFAULT_RUN_CONFIG.strategies[0], conditions: null }] },
      'config.strategies.0.conditions',
    ],
    [{ layers: { frictionWeight: -0.1 } }, 'config.layers.frictionWeight'],
    [{ layers: { marketWeight: 1.1 } }, 'config.layers.marketWeight'],
    [{ layers: { marketWeight: '1' } }, 'config.layers.marketWeight'],
    [{ layers: { weight: 1 } }, 'config.layers'],
    [{ model: { kind: 'NEGATIVE_BINOMIAL' } }, 'config.model.kind'],
    [{ model: { newcomers: 'GUESS' } }, 'config.model.newcomers'],
    [[], 'config'],
    [{ model: [] }, 'config.model'],
  ])('refuses %j, naming the member', (given, path) => {
    expect(() => parseRunConfig(given)).toThrow(
      expect.objectContaining({ code: 'BAD_USER_INPUT', path }) as Error,
    );
  });
});
