import { builder } from '../../../graphql/builder.ts';
import { OddsMarketRef, OddsStageRef } from './odds-enums.ts';
import { MatchRef } from './match.ts';

/** A match has some seventy quotes; the arguments narrow them down. */
const USUAL_QUOTES = 20;

builder.prismaObjectField(MatchRef, 'odds', (t) =>
  t.relation('odds', {
    description:
      'The quotes for this match by market, stage, book and line; all of them when nothing is asked for.',
    args: {
      market: t.arg({ type: OddsMarketRef, description: 'Only this market.' }),
      stage: t.arg({ type: OddsStageRef, description: 'Only this stage.' }),
      book: t.arg.string({ description: 'Only the book with this code: `PS`, `B365`, `AVG`.' }),
    },
    complexity: { field: 1, multiplier: USUAL_QUOTES },
    query: ({ market, stage, book }) => ({
      where: {
        ...(market ? { market } : {}),
        ...(stage ? { stage } : {}),
        ...(typeof book === 'string' ? { book } : {}),
      },
      orderBy: [{ market: 'asc' }, { stage: 'asc' }, { book: 'asc' }, { line: 'asc' }, { id: 'asc' }],
    }),
  }),
);
