import type { MatchRow } from '../../../../matches/domain/match-row.ts';
import { type CaseDefinition, type ReferenceCase, referenceCase } from '../reference-case.ts';

/** A season of a division as its files are laid out: `2324/E0`. */
export type SeasonName = `${string}/${string}`;

/** The matches of a season, in file order. */
export type SeasonReader = (name: SeasonName) => readonly MatchRow[];

/** A calculation on season files: it reads those that it needs, and no others. */
export interface SeasonCase extends ReferenceCase<SeasonReader> {
  readonly needs: readonly SeasonName[];
}

export function seasonCase<Key extends string>(
  definition: CaseDefinition<Key, SeasonReader> & Pick<SeasonCase, 'needs'>,
): SeasonCase {
  return { ...referenceCase(definition), needs: definition.needs };
}
