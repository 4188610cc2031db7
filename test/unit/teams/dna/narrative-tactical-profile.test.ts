import { describe, expect, it } from 'vitest';
import {
  narrativeTacticalProfileDna,
  narrativeTacticalProfileShape,
} from '../../../../src/modules/teams/domain/dna/style/narrative-tactical-profile-dna.ts';
import {
  say,
  sayPlace,
  saySigned,
  sayShare,
} from '../../../../src/modules/teams/domain/dna/style/say-number.ts';
import { writeShaped } from '../../../../src/modules/teams/domain/dna/write-shaped.ts';
import { madeSeason, teamOf } from '../../../support/made-season.ts';
import { FOUR, habitualSeason } from './style-season.ts';

const narrative = (name: string) => {
  const league = habitualSeason(FOUR);
  return narrativeTacticalProfileDna(teamOf(league, name), league);
};

describe('the tactical narrative', () => {
  it('tells the figures of the vectors', () => {
    const alba = narrative('Alba');
    expect(alba).toEqual({
      matches: 6,
      headline: 'Alba: dominant, 1st of 4 in Premier League 2025/26',
      style: 'A dominant side: it shoots far more than the rest of the league and allows far less.',
      // Corners 10 of 10, 5, 3, 2: 5 / sqrt(9.5); booking points 10 of 10, 20, 20, 55: -16.25 / 17.1. Corners conceded the same
      // as those won, all clubs meeting the same others; so are shots, 8 / sqrt(26) = 1.57.
      strengths: [
        'Corners: 10.00 a match (z +1.62)',
        'Corners conceded: 3.33 a match (z -1.62)',
        'Shots: 20.00 a match (z +1.57)',
      ],
      weaknesses: [],
      sentences: [
        'Scores 3.00 and concedes 1.00 goals a match.',
        'Takes 20.00 shots a match and allows 9.33.',
        'Wins 10.00 corners a match and concedes 3.33.',
        'A match of it sees 42.67 shots and corners, 70 % of them its own.',
        'Commits 8.00 fouls a match and collects 10.00 booking points.',
      ],
    });
    expect(() => writeShaped(narrativeTacticalProfileShape, alba, 'narrative')).not.toThrow();
  });

  it('names weaknesses with the sign of their figure, the worst first', () => {
    // Dun: booking points 55, mean 26.25; goals 0 of 3, 2, 1, 0.
    expect(narrative('Dun')).toMatchObject({
      strengths: [],
      weaknesses: [
        'Booking points: 55.00 a match (z +1.68)',
        'Goals scored: 0.00 a match (z -1.34)',
        'Goals conceded: 2.00 a match (z +1.34)',
      ],
    });
  });

  it('is silent on what is not known', () => {
    const bare = habitualSeason({ Alba: { goals: 1 }, Bor: {}, Cor: {}, Dun: {} });
    expect(narrativeTacticalProfileDna(teamOf(bare, 'Bor'), bare)).toMatchObject({
      headline: 'Bor: 2nd of 4 in Premier League 2025/26',
      style: null,
      sentences: ['Scores 0.00 and concedes 0.00 goals a match.'],
    });
  });

  it('is empty below five matches', () => {
    const one = madeSeason([{ home: 'Alba', away: 'Bor', goals: [1, 0] }]);
    expect(narrativeTacticalProfileDna(teamOf(one, 'Alba'), one)).toEqual({
      matches: 1,
      headline: null,
      style: null,
      strengths: [],
      weaknesses: [],
      sentences: [],
    });
  });
});

describe('numbers in sentences', () => {
  it('never read as minus nothing', () => {
    expect([say(-0.001), saySigned(-0.001), saySigned(0.4), saySigned(-1.1)]).toEqual([
      '0.00',
      '+0.00',
      '+0.40',
      '-1.10',
    ]);
    expect(sayShare(0.566)).toBe('57 %');
  });

  it('say places in English', () => {
    expect([1, 2, 3, 4, 10, 11, 12, 13, 20, 21, 22, 23, 24].map(sayPlace)).toEqual([
      '1st',
      '2nd',
      '3rd',
      '4th',
      '10th',
      '11th',
      '12th',
      '13th',
      '20th',
      '21st',
      '22nd',
      '23rd',
      '24th',
    ]);
  });
});
