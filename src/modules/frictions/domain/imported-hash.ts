/** How the inputs hash of a record begins that no computation of ours made: what a row said before the first one replaced it. */
export const IMPORTED_HASH = 'imported:';

/** Whether a record of the history came from elsewhere. */
export function isImported(inputsHash: string): boolean {
  return inputsHash.startsWith(IMPORTED_HASH);
}
