import { InvalidInputError } from '../../../../shared/invalid-input-error.ts';
import type { PublishedFigure } from './reference-case.ts';

/** Another expected value for a figure. What it leaves out stays as it was published. */
export interface OtherExpectation {
  readonly name: string;
  readonly expected: number;
  readonly tolerance?: number | undefined;
  readonly source?: string | undefined;
}

interface WithFigures {
  readonly figures: ReadonlyMap<string, PublishedFigure>;
}

/** The cases with these values in the place of the published ones. Names that no case has are passed over. */
export function expectOther<Case extends WithFigures>(
  cases: readonly Case[],
  others: readonly OtherExpectation[],
): Case[] {
  const byName = new Map(others.map((other) => [other.name, other]));
  const replaced = (figure: PublishedFigure): PublishedFigure => {
    const other = byName.get(figure.name);
    if (other === undefined) return figure;
    const { expected, tolerance = figure.tolerance, source = figure.source } = other;
    return { ...figure, expected, tolerance, source };
  };
  return cases.map((each) => ({
    ...each,
    figures: new Map([...each.figures].map(([key, figure]) => [key, replaced(figure)])),
  }));
}

/** Refuses an expectation that no case knows by its name, and a second one for the same name. */
export function requireKnownNames(cases: readonly WithFigures[], others: readonly OtherExpectation[]): void {
  const known = new Set(cases.flatMap(({ figures }) => [...figures.values()].map(({ name }) => name)));
  const seen = new Set<string>();
  for (const [index, { name }] of others.entries()) {
    const path = `[${index}].name`;
    if (!known.has(name))
      throw new InvalidInputError(path, name, 'is no check: see npm run reference-checks.');
    if (seen.has(name)) throw new InvalidInputError(path, name, 'stands in the list twice.');
    seen.add(name);
  }
}
