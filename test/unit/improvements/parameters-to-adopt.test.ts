import { describe, expect, test } from 'vitest';
import {
  parametersToAdopt,
  type AdoptionBasis,
} from '../../../src/modules/improvements/parameters-to-adopt.ts';
import { ImprovementOutdatedError } from '../../../src/modules/improvements/domain/improvement-outdated-error.ts';
import type { StrategyRule } from '../../../src/modules/pipeline/domain/run-config.ts';

const PARAMETERS = {
  market: 'MATCH_RESULT',
  minEdge: 0.05,
  maxEdge: 0.25,
  minPrice: 1.2,
  maxPrice: 15,
} as const;
const RULE: StrategyRule = { name: 'value', ...PARAMETERS };
const BASIS: AdoptionBasis = {
  improvement: {
    id: 7,
    strategyName: 'value',
    newThreshold: 0.08,
    missingFactors: ['form'],
    recommendedAdjustments: [{ kind: 'SET', parameter: 'minEdge', from: 0.05, to: 0.08 }],
  },
  rule: RULE,
  arms: null,
  evidence: null,
  adopted: null,
};
const ELSEWHERE: AdoptionBasis = {
  ...BASIS,
  rule: undefined,
  evidence: { baselineParameters: { minEdge: 1 }, proposedParameters: { minEdge: 2 } },
};
const WORDS = {
  threshold: 0.08,
  adjustments: [{ kind: 'SET', parameter: 'minEdge', from: 0.05, to: 0.08 }],
  missingFactors: ['form'],
};

describe('a strategy of the pipeline', () => {
  test('gets what was tested', () => {
    const arms = { control: RULE, treatment: { ...RULE, minEdge: 0.07 } };
    expect(parametersToAdopt({ ...BASIS, arms })).toEqual({
      parameters: { ...PARAMETERS, minEdge: 0.07 },
      replaced: PARAMETERS,
    });
  });

  test('gets its rule in force, adjusted, where nothing was tested', () => {
    const rule = { ...RULE, maxPrice: 9 };
    expect(parametersToAdopt({ ...BASIS, rule })).toEqual({
      parameters: { ...PARAMETERS, maxPrice: 9, minEdge: 0.08 },
      replaced: { ...PARAMETERS, maxPrice: 9 },
    });
  });

  test('does not get what was tested against another rule', () => {
    const arms = { control: { ...RULE, maxPrice: 9 }, treatment: { ...RULE, minEdge: 0.07 } };
    expect(() => parametersToAdopt({ ...BASIS, arms })).toThrow(ImprovementOutdatedError);
  });

  test('does not get words that make no rule', () => {
    const improvement = { ...BASIS.improvement, recommendedAdjustments: null };
    expect(() => parametersToAdopt({ ...BASIS, improvement })).toThrow('id: 7 has nothing to put into force');
  });
});

describe('another strategy', () => {
  test('gets what the proposal asks for, in the place of what it speaks of', () => {
    const expected = { parameters: { minEdge: 2 }, replaced: { minEdge: 1 } };
    expect(parametersToAdopt(ELSEWHERE)).toEqual(expected);
    expect(parametersToAdopt({ ...ELSEWHERE, adopted: { minEdge: 1 } })).toEqual(expected);
    // An improvement that was taken at its words has changed nothing that a proposal could speak of.
    expect(parametersToAdopt({ ...ELSEWHERE, adopted: WORDS })).toEqual(expected);
  });

  test('does not get what speaks of parameters that are no longer in force', () => {
    expect(() => parametersToAdopt({ ...ELSEWHERE, adopted: { minEdge: 3 } })).toThrow(
      ImprovementOutdatedError,
    );
  });

  test('gets the words of an improvement that names no parameters; a threshold that is no number is none', () => {
    const adopted = { minEdge: 3 };
    const silent = { ...ELSEWHERE, evidence: null, adopted };
    expect(parametersToAdopt(silent)).toEqual({ parameters: WORDS, replaced: adopted });
    const improvement = { ...silent.improvement, newThreshold: Number.NaN };
    expect(parametersToAdopt({ ...silent, improvement }).parameters).toEqual({ ...WORDS, threshold: null });
  });
});
