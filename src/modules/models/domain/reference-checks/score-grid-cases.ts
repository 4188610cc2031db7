import { timeWeight } from '../../../../quant/goals/time-weight.ts';
import { asianHandicapSettlement } from '../../../../quant/score-grid/asian-handicap-settlement.ts';
import { bothTeamsToScore } from '../../../../quant/score-grid/both-teams-to-score.ts';
import { matchResultProbabilities } from '../../../../quant/score-grid/match-result-probabilities.ts';
import { meansFromResult } from '../../../../quant/score-grid/means-from-result.ts';
import { correctScoreProbability, scoreGrid } from '../../../../quant/score-grid/score-grid.ts';
import type { ScoreGrid } from '../../../../quant/score-grid/score-grid.ts';
import { totalSettlement } from '../../../../quant/score-grid/total-settlement.ts';
import { type ReferenceCase, referenceCase } from './reference-case.ts';

const NAME = 'grid 1.6/0.9 rho -0.13';
const SOURCE = 'quant-cases, Score grid: goals 0..15, normalised';
const TOLERANCE = 1e-8;

const publishedGrid = (): ScoreGrid => scoreGrid({ home: 1.6, away: 0.9 }, { rho: -0.13, maxGoals: 15 });

/** Every market read off one grid, the way back from a result to means, and the weight of an old match. */
export const SCORE_GRID_CASES: readonly ReferenceCase[] = [
  referenceCase({
    name: `${NAME} result`,
    source: SOURCE,
    tolerance: TOLERANCE,
    expected: { home: 0.5227934517, draw: 0.2810308521, away: 0.1961756963 },
    compute: () => ({ ...matchResultProbabilities(publishedGrid()) }),
  }),
  referenceCase({
    name: NAME,
    source: SOURCE,
    tolerance: TOLERANCE,
    expected: {
      'both score': 0.4889851326,
      'over 1.5': 0.7280688166,
      'over 2.5': 0.4561868841,
      'over 3.5': 0.2424238669,
      '0-0': 0.0974513104,
      '1-0': 0.1159696861,
      '1-1': 0.1335687098,
    },
    compute: () => {
      const grid = publishedGrid();
      const over = (line: number): number => totalSettlement(grid, 'OVER', line).win;
      return {
        'both score': bothTeamsToScore(grid).yes,
        'over 1.5': over(1.5),
        'over 2.5': over(2.5),
        'over 3.5': over(3.5),
        '0-0': correctScoreProbability(grid, 0, 0),
        '1-0': correctScoreProbability(grid, 1, 0),
        '1-1': correctScoreProbability(grid, 1, 1),
      };
    },
  }),
  handicapCase(-1, {
    win: 0.2866377768,
    'half win': 0,
    push: 0.2361556749,
    'half loss': 0,
    loss: 0.4772065483,
  }),
  handicapCase(-0.25, {
    win: 0.5227934517,
    'half win': 0,
    push: 0,
    'half loss': 0.2810308521,
    loss: 0.1961756963,
  }),
  referenceCase({
    name: 'inverse 0.6197118/0.2035688/0.1767195 mean of',
    source: 'quant-cases, Inverse: 1X2 to means of independent Poisson goals',
    tolerance: 2e-4,
    expected: { home: 2.0984517, away: 1.027202 },
    compute: () => ({ ...meansFromResult({ home: 0.6197118, draw: 0.2035688, away: 0.1767195 }) }),
  }),
  referenceCase({
    name: 'time weight xi 0.0018 after',
    source: 'Dixon and Coles, JRSS C 46(2), 1997: exp(-xi * days)',
    tolerance: 1e-9,
    expected: { '0 days': 1, '385 days': 0.5000735957 },
    compute: () => ({ '0 days': timeWeight(0.0018, 0), '385 days': timeWeight(0.0018, 385) }),
  }),
];

function handicapCase(
  line: number,
  expected: Readonly<Record<'win' | 'half win' | 'push' | 'half loss' | 'loss', number>>,
): ReferenceCase {
  return referenceCase({
    name: `${NAME} handicap home ${line}`,
    source: `${SOURCE}; quarter lines settle in halves`,
    tolerance: TOLERANCE,
    expected,
    compute: () => {
      const { win, halfWin, push, halfLoss, loss } = asianHandicapSettlement(publishedGrid(), 'HOME', line);
      return { win, 'half win': halfWin, push, 'half loss': halfLoss, loss };
    },
  });
}
