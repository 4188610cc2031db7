import type { PredictedWinner } from './friction-row.ts';

interface StoredWinner {
  readonly predictedWinner: string | null;
  readonly teamHomeName: string | null;
  readonly teamAwayName: string | null;
}

/**
 * What a stored winner says: HOME, DRAW or AWAY in any case, or the name of one of the clubs, as rows from elsewhere have it. Null
 * where it says none of this.
 */
export function readWinner({
  predictedWinner,
  teamHomeName,
  teamAwayName,
}: StoredWinner): PredictedWinner | null {
  if (predictedWinner === null) return null;
  if (predictedWinner === teamHomeName) return 'HOME';
  if (predictedWinner === teamAwayName) return 'AWAY';
  const word = predictedWinner.toUpperCase();
  return word === 'HOME' || word === 'DRAW' || word === 'AWAY' ? word : null;
}
