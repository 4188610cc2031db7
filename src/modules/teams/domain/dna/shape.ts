/**
 * What a DNA vector looks like, said once: the type of its values in TypeScript, its GraphQL type, the check of what is
 * written and the reading of what is stored all follow from its shape.
 */
export type Shape = MeasureShape | CountShape | FlagShape | TextShape | ListShape | GroupShape;

interface Described {
  /** For a reader of the schema: what is measured, how it is computed, its unit, and what null means. */
  readonly description: string;
}

/** A real number, or null where the sample is too small to say. */
export interface MeasureShape extends Described {
  readonly kind: 'measure';
  readonly unit: Unit;
  readonly min?: number;
  readonly max?: number;
  /** The count beside it that says on how many matches or bets it rests. */
  readonly sample?: string;
  /** Below so many it is null, and not a guess. */
  readonly least?: number;
}

/** A whole number from 0. */
export interface CountShape extends Described {
  readonly kind: 'count';
}

/** True or false, or null where the sample is too small to say. */
export interface FlagShape extends Described {
  readonly kind: 'flag';
  /** Its name in the stored row where that is a contract: `over_specialist` for `isOverSpecialist`. */
  readonly storedAs?: string;
}

/** A word, a name or a sentence; null where there is nothing to say. */
export interface TextShape extends Described {
  readonly kind: 'text';
}

export interface ListShape<Item extends Shape = Shape> extends Described {
  readonly kind: 'list';
  readonly of: Item;
}

/** Named members. `type` is the name of its GraphQL type; one group may appear in several places. */
export interface GroupShape<
  Fields extends Readonly<Record<string, Shape>> = Readonly<Record<string, Shape>>,
> extends Described {
  readonly kind: 'group';
  readonly type: string;
  readonly fields: Fields;
  /** What it is in the place where it stands; `description` is that of the type. */
  readonly meaning?: string;
}

/** What a measure is counted in. */
export type Unit =
  | 'goals'
  | 'points'
  | 'units'
  | 'fraction'
  | 'ratio'
  | 'percentile'
  | 'standard deviations'
  | 'days'
  | 'log goals'
  | 'shots'
  | 'corners'
  | 'cards'
  | 'fouls'
  | 'position'
  | 'index'
  | 'as `unit` says';

/** The value of a shape in TypeScript. */
export type Shaped<S> = S extends { kind: 'measure' }
  ? number | null
  : S extends { kind: 'count' }
    ? number
    : S extends { kind: 'flag' }
      ? boolean | null
      : S extends { kind: 'text' }
        ? string | null
        : S extends { kind: 'list'; of: infer Item }
          ? readonly Shaped<Item>[]
          : S extends { kind: 'group'; fields: infer Fields }
            ? { readonly [Name in keyof Fields]: Shaped<Fields[Name]> }
            : never;

/** A real number in a unit. With `sample` and `least` it is null below that many. */
export const measure = (
  unit: Unit,
  description: string,
  limits: Pick<MeasureShape, 'min' | 'max' | 'sample' | 'least'> = {},
): MeasureShape => ({ kind: 'measure', unit, description, ...limits });

/** A share of a whole, 0..1; null below `least` of the count `sample` beside it. */
export const fraction = (description: string, sample: string, least: number): MeasureShape =>
  measure('fraction', description, { min: 0, max: 1, sample, least });

export const count = (description: string): CountShape => ({ kind: 'count', description });
export const flag = (description: string, stored: Pick<FlagShape, 'storedAs'> = {}): FlagShape => ({
  kind: 'flag',
  description,
  ...stored,
});
export const text = (description: string): TextShape => ({ kind: 'text', description });

export const list = <const Item extends Shape>(description: string, of: Item): ListShape<Item> => ({
  kind: 'list',
  description,
  of,
});

export const group = <const Fields extends Readonly<Record<string, Shape>>>(
  type: string,
  description: string,
  fields: Fields,
): GroupShape<Fields> => ({ kind: 'group', type, description, fields });

/** A group in a place of its own: `meant(recordShape, 'Matches at home.')`. The type stays one. */
export const meant = <G extends GroupShape>(shape: G, meaning: string): G => ({ ...shape, meaning });
