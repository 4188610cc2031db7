import type { Selection } from '../../matches/graphql/odds-enums.ts';

const SELECTIONS: readonly Selection[] = ['HOME', 'DRAW', 'AWAY', 'OVER', 'UNDER'];

/** The selection of a stored pick. Only these are ever written. */
export function readSelection(selection: string): Selection {
  const known = SELECTIONS.find((one) => one === selection);
  if (!known) throw new Error(`A pick of the unknown selection ${selection} is stored.`);
  return known;
}
