/** A stream of chance: each call answers the next number, uniform over 0 (included) to 1 (excluded). */
export type Random = () => number;

const TWO_TO_32 = 2 ** 32;

/**
 * The stream that belongs to the keys: the same keys always give the same stream, others an unrelated one. A stream
 * for each purpose keeps a change in one place (another book, a moved match) from changing the rest.
 *
 * The generator is xoshiro128** (Blackman and Vigna, "Scrambled linear pseudorandom number generators", ACM TOMS 2021).
 */
export function seededRandom(...keys: readonly (string | number)[]): Random {
  let [a, b, c, d] = stateOf(keys.join('|'));
  return () => {
    const word = Math.imul(rotateLeft(Math.imul(b, 5), 7), 9);
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotateLeft(d, 11);
    return (word >>> 0) / TWO_TO_32;
  };
}

/** Four well-mixed words from a text: an FNV-1a hash of it, spread out by a Weyl sequence and the finaliser of MurmurHash3. */
function stateOf(text: string): [number, number, number, number] {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  const word = (step: number) => mix(hash + Math.imul(step, 0x9e3779b9));
  // The mix is one-to-one and the steps differ, so at most one word is zero; all four never are.
  return [word(1), word(2), word(3), word(4)];
}

function mix(word: number): number {
  let mixed = word | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

function rotateLeft(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}
