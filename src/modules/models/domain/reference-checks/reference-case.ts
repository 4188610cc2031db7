/** A number that somebody else has published or worked out, under the name by which it is called. */
export interface PublishedFigure {
  /** Stable, and the only one of its name: `devig.shin 2.7/2.3/4.4 p1`. */
  readonly name: string;
  readonly expected: number;
  /** How far a right answer may be off, in the figure's own unit, 0 and above. */
  readonly tolerance: number;
  /** Where the expected value comes from. */
  readonly source: string;
}

/**
 * One calculation of ours and the published figures that it has to give. `Given` is what it needs besides the engine:
 * nothing, or the matches of season files.
 */
export interface ReferenceCase<Given = void> {
  /** Each figure under the key by which `compute` answers it. */
  readonly figures: ReadonlyMap<string, PublishedFigure>;
  readonly compute: (given: Given) => Readonly<Record<string, number>>;
}

export interface CaseDefinition<Key extends string, Given> {
  /** What all names of the case begin with. */
  readonly name: string;
  readonly source: string;
  /** Of every figure that does not bring its own. */
  readonly tolerance: number;
  /** The published values, alone or with a tolerance of their own. */
  readonly expected: Readonly<Record<Key, number | readonly [expected: number, tolerance: number]>>;
  readonly compute: (given: Given) => Readonly<Record<NoInfer<Key>, number>>;
}

/** A case whose figures are called `<name> <key>`, in the order of `expected`. */
export function referenceCase<Key extends string, Given = void>(
  definition: CaseDefinition<Key, Given>,
): ReferenceCase<Given> {
  const { name, source, compute } = definition;
  const figures = new Map<string, PublishedFigure>();
  for (const [key, value] of Object.entries<number | readonly [number, number]>(definition.expected)) {
    const [expected, tolerance] = typeof value === 'number' ? [value, definition.tolerance] : value;
    figures.set(key, { name: `${name} ${key}`, expected, tolerance, source });
  }
  return { figures, compute };
}
