/** Why a fit that is made again is not the one that is stored. */
export const REFIT_DIFFERENCES = {
  VERSION: 'It was made by other rules than those in use: it stands as it is and cannot be made again.',
  MATCHES:
    'The results of its window are not those it was made of: since then some were corrected or removed, or others of the same time were imported.',
  PARAMETERS: 'The same inputs gave other bits, which is a fault.',
} as const;
export type RefitDifference = keyof typeof REFIT_DIFFERENCES;
