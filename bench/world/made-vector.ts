import type { DnaVector } from '../../src/modules/teams/domain/dna/catalogue/vector.ts';
import type { Shape } from '../../src/modules/teams/domain/dna/shape.ts';
import { storedNameOf } from '../../src/modules/teams/domain/dna/stored-key.ts';
import type { Json } from '../../src/shared/json.ts';

const ITEMS = 2;
const WORDS = ['steady', 'rising', 'open play', 'late goals', 'strong at home', 'set pieces', 'high press'];

/** A document as the vector stores them, in its form where it has one; another one for another `variant`. */
export function madeVector(vector: DnaVector, variant: number): Json {
  const draw = drawer(variant * 7_919 + vector.column.length * 104_729);
  return vector.origin === 'COMPUTED' ? madeShaped(vector.shape, draw) : importedDocument(draw);
}

function madeShaped(shape: Shape, draw: () => number): Json {
  switch (shape.kind) {
    case 'measure': {
      const { min = -1, max = 2 } = shape;
      return Number((min + (max - min) * draw()).toFixed(6));
    }
    case 'count':
      return Math.floor(draw() * 38);
    case 'flag':
      return draw() < 0.5;
    case 'text':
      return word(draw);
    case 'list':
      return Array.from({ length: ITEMS }, () => madeShaped(shape.of, draw));
    case 'group':
      return Object.fromEntries(
        Object.entries(shape.fields).map(([name, member]) => [
          storedNameOf(name, member),
          madeShaped(member, draw),
        ]),
      );
  }
}

function importedDocument(draw: () => number): Json {
  const figure = (): number => Number((draw() * 100).toFixed(2));
  return {
    version: 3,
    summary: `${word(draw)}, ${word(draw)}, ${word(draw)}`,
    measures: Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`measure_${index}`, figure()])),
    players: Array.from({ length: 4 }, (_, index) => ({
      number: index + 1,
      minutes: figure(),
      share: figure(),
    })),
    flags: [word(draw), word(draw)],
  };
}

function word(draw: () => number): string {
  return WORDS[Math.floor(draw() * WORDS.length)] ?? 'steady';
}

/** Numbers on [0, 1) that look drawn, the same for the same seed: mulberry32. */
function drawer(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
