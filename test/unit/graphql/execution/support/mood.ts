import { createHash } from 'node:crypto';
import { getNamedType, getNullableType, isListType, type GraphQLOutputType } from 'graphql';

/** What happens in one place of an answer: numbers that follow from a seed and the name of the place. */
export class Mood {
  readonly #numbers: Iterator<number, undefined>;

  constructor(seed: number, place: string) {
    this.#numbers = createHash('sha256').update(`${seed} ${place}`).digest().values();
  }

  /** A value of a type, or something else that a resolver may do: throw, answer an error, promise any of these, answer what does not fit. */
  answer(type: GraphQLOutputType): unknown {
    return this.#later(() => this.#value(type));
  }

  typeName(): unknown {
    return this.#later(() =>
      this.#of(['Left', 'Left', 'Left', 'Right', 'Right', 'Query', 'Nowhere', null, 3]),
    );
  }

  isOfType(): boolean | Promise<boolean> {
    const later = this.#later(() => this.#number() % 4 !== 0);
    return later as boolean | Promise<boolean>;
  }

  #value(type: GraphQLOutputType): unknown {
    switch (this.#number() % 16) {
      case 0:
        return null;
      case 1:
        return undefined;
      case 2:
        throw new Error('thrown');
      case 3:
        return new Error('answered');
      case 4:
        return this.#of(['refused', 'nothing', Number.NaN, 2 ** 40, {}, [], Symbol('odd')]);
      default:
        return this.#fit(getNullableType(type));
    }
  }

  #fit(type: GraphQLOutputType): unknown {
    if (isListType(type)) return this.#list(type.ofType as GraphQLOutputType);
    switch (getNamedType(type).name) {
      case 'String':
      case 'ID':
        return this.#of(['a', '', 5]);
      case 'Int':
        return this.#of([0, 12, true]);
      case 'Float':
        return this.#of([0.5, 3, '4.5']);
      case 'Boolean':
        return this.#of([true, false, 1]);
      case 'Colour':
        return this.#of(['red', 2]);
      case 'Odd':
        return this.#of(['fine', 'fine', 'refused', 'nothing']);
      default:
        return this.#of([
          {
            __typename: 'Left',
            shownColumn: 3,
            plain: 'plain',
            part: { shownColumn: null, part: { plain: 4 } },
          },
          { __typename: 'Left', shownColumn: 2.5, part: { shownColumn: 5, plain: new Error('answered') } },
          { __typename: 'Right', shownColumn: null, plain: () => 'called', part: Promise.resolve({}) },
          { shownColumn: 'odd', plain: Promise.resolve('promised') },
          { shownColumn: Promise.resolve(4) },
        ]);
    }
  }

  #list(type: GraphQLOutputType): unknown {
    const items = Array.from({ length: this.#number() % 4 }, () => {
      const isFit = this.#number() % 3 > 0;
      try {
        return isFit ? this.#fit(getNullableType(type)) : this.#later(() => this.#value(type));
      } catch (error) {
        return error;
      }
    });
    if (this.#number() % 4 > 0) return items;
    // Nobody looks at the rest of what can only be gone through once.
    for (const item of items) if (item instanceof Promise) item.catch(() => undefined);
    return new Set(items);
  }

  /** At once, or some turns later. */
  #later(make: () => unknown): unknown {
    const turns = [0, 0, 0, 1, 2, 5][this.#number() % 6] ?? 0;
    if (turns === 0) return make();
    let promise: Promise<unknown> = Promise.resolve();
    for (let turn = 1; turn < turns; turn++) promise = promise.then(() => undefined);
    return promise.then(make);
  }

  #of<Value>(values: readonly Value[]): Value | undefined {
    return values[this.#number() % values.length];
  }

  #number(): number {
    return this.#numbers.next().value ?? 5;
  }
}
