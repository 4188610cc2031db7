import { count, group, text } from '../shape.ts';

export const opponentShape = group('MarketOpponent', 'The team on the other side of a match.', {
  teamId: count('Its `databaseId`.'),
  name: text('Its name.'),
});
