import { describe, expect, test } from 'vitest';
import { nextTurn } from '../../../src/shared/next-turn.ts';

describe('nextTurn', () => {
  test('lets one caller go on in a turn of the event loop, in the order in which they came', async () => {
    const seen: string[] = [];
    const computes = async (name: string): Promise<void> => {
      for (let piece = 1; piece <= 2; piece++) {
        await nextTurn();
        seen.push(`${name}${piece}`);
      }
    };
    const turns = async (): Promise<void> => {
      for (let turn = 1; turn <= 6; turn++) {
        await new Promise((resolve) => setImmediate(resolve));
        seen.push('others');
      }
    };
    await Promise.all([computes('a'), computes('b'), computes('c'), turns()]);
    const pieces = seen.filter((name) => name !== 'others');
    expect(pieces).toEqual(['a1', 'b1', 'c1', 'a2', 'b2', 'c2']);
    expect(seen.join(' ')).not.toMatch(/[abc]\d [abc]\d/);
  });
});
