/** A kept selection under the name by which a reviewer speaks of it. */
export interface ReviewableSelection<Selection> {
  /** Ours, so that no other can be meant: `S1`. */
  readonly id: string;
  readonly position: number;
  readonly selection: Selection;
}

/** The kept selections of a match, named in their order. */
export function reviewableSelections<Selection extends { readonly decision: string }>(
  selections: readonly Selection[],
): readonly ReviewableSelection<Selection>[] {
  return selections
    .map((selection, position) => ({ selection, position }))
    .filter(({ selection }) => selection.decision === 'KEPT')
    .map((kept, index) => ({ id: `S${index + 1}`, ...kept }));
}
