import { builder } from '../../../../graphql/builder.ts';
import type { MatchResultProbabilities } from '../../../../quant/score-grid/match-result-probabilities.ts';

export const ResultProbabilitiesRef = builder
  .objectRef<MatchResultProbabilities>('ResultProbabilities')
  .implement({
    description: 'Home win, draw and away win (1X2).',
    fields: (t) => ({
      home: t.exposeFloat('home', { description: 'Of a home win, a fraction from 0 to 1.' }),
      draw: t.exposeFloat('draw', { description: 'Of a draw, a fraction from 0 to 1.' }),
      away: t.exposeFloat('away', { description: 'Of an away win, a fraction from 0 to 1.' }),
    }),
  });

export const ResultContributionRef = builder
  .objectRef<MatchResultProbabilities>('ResultContribution')
  .implement({
    description: 'What a layer adds to the probabilities of home win, draw and away win.',
    fields: (t) => ({
      home: t.exposeFloat('home', {
        description: 'Added to a home win: a difference of fractions, -1 to 1.',
      }),
      draw: t.exposeFloat('draw', { description: 'Added to a draw: a difference of fractions, -1 to 1.' }),
      away: t.exposeFloat('away', {
        description: 'Added to an away win: a difference of fractions, -1 to 1.',
      }),
    }),
  });
