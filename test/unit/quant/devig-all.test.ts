import { describe, expect, it } from 'vitest';
import { devig } from '../../../src/quant/devig/devig.ts';
import { devigAll } from '../../../src/quant/devig/devig-all.ts';
import { DEVIG_METHODS } from '../../../src/quant/devig/devig-result.ts';
import { InvalidInputError } from '../../../src/shared/invalid-input-error.ts';

describe('all de-vig methods at once', () => {
  it('answer as each does alone', () => {
    const odds = [2.7, 2.3, 4.4];

    expect(devigAll(odds)).toEqual(
      DEVIG_METHODS.map((method) => ({ applies: true, ...devig(method, odds) })),
    );
  });

  it('flag the one that does not apply, with the reason, and keep the others', () => {
    const answers = devigAll([0.87, 0.2, 0.1, 0.05, 0.02, 0.01].map((inverse) => 1 / inverse));
    const refused = answers.filter(({ applies }) => !applies);

    expect(refused).toEqual([
      {
        applies: false,
        method: 'ADDITIVE',
        reason: expect.stringContaining('too long for the additive method') as string,
      },
    ]);
    expect(answers).toHaveLength(5);
  });

  it.each([
    ['no odds', []],
    ['one outcome', [2]],
    ['an odd of 1', [1, 3]],
    ['a book below 1', [2.1, 2.1]],
  ])('are refused as a whole for %s', (_, odds) => {
    expect(() => devigAll(odds)).toThrow(InvalidInputError);
  });
});
