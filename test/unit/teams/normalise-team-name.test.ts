import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normaliseTeamName } from '../../../src/modules/teams/domain/normalise-team-name.ts';

describe('a team’s name as it is compared', () => {
  test.each([
    ["Nott'm Forest", 'nottm forest'],
    ['NOTT’M  FOREST', 'nottm forest'],
    ['Málaga', 'malaga'],
    ['St. Étienne', 'st etienne'],
    ['Bodø/Glimt', 'bodø glimt'],
    ['1. FC Köln', '1 fc koln'],
    ['\u200bArsenal\u00a0 ', 'arsenal'],
    ['Динамо Київ', 'динамо киів'],
  ])('%s is %s', (name, compared) => {
    expect(normaliseTeamName(name)).toBe(compared);
  });

  test('is never empty, so that names of signs alone stay apart', () => {
    expect([normaliseTeamName('???'), normaliseTeamName('---')]).toEqual(['???', '---']);
  });

  test('compares equal to itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (name) => {
        expect(normaliseTeamName(normaliseTeamName(name))).toBe(normaliseTeamName(name));
      }),
    );
  });
});
