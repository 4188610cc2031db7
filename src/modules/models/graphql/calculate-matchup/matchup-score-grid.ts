import { builder } from '../../../../graphql/builder.ts';
import { InvalidInputError } from '../../../../shared/invalid-input-error.ts';
import type { ScoreGrid } from '../../../../quant/score-grid/score-grid.ts';
import type { CorrectScore } from '../../domain/matchup/matchup-markets.ts';
import { decimalText } from './decimal-text.ts';

const MOST_SCORES = 100;
const USUAL_SCORES = 10;

export const CorrectScoreRef = builder.objectRef<CorrectScore>('CorrectScore').implement({
  description: 'One final score and its price.',
  fields: (t) => ({
    homeGoals: t.exposeInt('homeGoals', { description: 'Goals of the home side.' }),
    awayGoals: t.exposeInt('awayGoals', { description: 'Goals of the away side.' }),
    probability: t.exposeFloat('probability', {
      description: 'That the match ends so, a fraction from 0 to 1.',
    }),
    fairOdds: t.field({
      type: 'Decimal',
      nullable: true,
      description: '1 / probability, to eight digits. Null below a probability of one in a thousand million.',
      resolve: ({ fairOdds }) => (fairOdds === null ? null : decimalText(fairOdds)),
    }),
  }),
});

/** The first scores of a list that is ordered by probability. @throws InvalidInputError for a number outside 1..100. */
export function firstScores(
  scores: readonly CorrectScore[],
  first: number | null | undefined,
): CorrectScore[] {
  const count = first ?? USUAL_SCORES;
  if (count >= 1 && count <= MOST_SCORES) return scores.slice(0, count);
  throw new InvalidInputError('first', count, `is not from 1 to ${MOST_SCORES}`);
}

export const FIRST_SCORES = {
  description: `How many, from 1 to ${MOST_SCORES}; ${USUAL_SCORES} when not given.`,
  defaultValue: USUAL_SCORES,
} as const;

/** The grid and its scores, the most probable first. */
export interface OrderedGrid {
  readonly grid: ScoreGrid;
  readonly scores: readonly CorrectScore[];
}

export const MatchupScoreGridRef = builder.objectRef<OrderedGrid>('MatchupScoreGrid').implement({
  description: 'The joint distribution of the final score, from which every market is read.',
  fields: (t) => ({
    maxGoals: t.int({
      description: 'The most goals of one side in it: 15, or more where the means are high.',
      resolve: ({ grid }) => grid.maxGoals,
    }),
    missingMass: t.float({
      description: 'The probability of scores beyond it, a fraction, which was spread over the others.',
      resolve: ({ grid }) => grid.missingMass,
    }),
    matrix: t.field({
      type: t.listRef(['Float']),
      description:
        'Probabilities that sum to 1: `matrix[h][a]` is that of the score h-a. A row for 0 to `maxGoals` goals of the home side.',
      resolve: ({ grid: { cells, maxGoals } }) => {
        const size = maxGoals + 1;
        return Array.from({ length: size }, (_, home) => [...cells.subarray(home * size, (home + 1) * size)]);
      },
    }),
    scores: t.field({
      type: [CorrectScoreRef],
      args: { first: t.arg.int(FIRST_SCORES) },
      complexity: ({ first }) => ({ field: 1, multiplier: first ?? USUAL_SCORES }),
      description: 'Single scores, the most probable first; of equal ones that with fewer home goals.',
      resolve: ({ scores }, { first }) => firstScores(scores, first),
    }),
  }),
});
