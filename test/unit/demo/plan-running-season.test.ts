import { describe, expect, it } from 'vitest';
import { planRunningSeason } from '../../../src/demo/plan-running-season.ts';
import { seasonCalendar } from '../../../src/demo/season-calendar.ts';
import { seasonYearOf } from '../../../src/demo/season-year.ts';
import { addDays, weekday } from '../../../src/shared/uk-time.ts';

// Two years, so that both a leap day and two different weekdays of 1 July are among them.
const everyDay = Array.from({ length: 731 }, (_, index) => addDays('2027-01-01', index));

describe('the running season', () => {
  it('has eight matches coming within eight days, whatever day it is', () => {
    for (const today of everyDay) {
      const { upcoming } = planRunningSeason(today);
      expect(upcoming).toHaveLength(8);
      for (const { day } of upcoming) {
        expect(day > today && day <= addDays(today, 8), `${day} seen from ${today}`).toBe(true);
      }
    }
  });

  it('keeps played and coming matches apart, in order of time, and on one side of 1 July', () => {
    for (const today of everyDay) {
      const { season, played, upcoming } = planRunningSeason(today);
      const slots = [...played, ...upcoming];
      expect(played.every(({ day }) => day < today)).toBe(true);
      expect(new Set(slots.map(({ round, place }) => `${round}/${place}`)).size).toBe(slots.length);
      expect(slots.every(({ day }) => seasonYearOf(day) === season)).toBe(true);
      expect(slots.map(({ day }) => day)).toEqual(slots.map(({ day }) => day).sort());
    }
  });

  it('moves no match that has been played', () => {
    for (const today of everyDay) {
      const { season, played } = planRunningSeason(today);
      const calendar = new Set(
        seasonCalendar(season)
          .flat()
          .map((slot) => JSON.stringify(slot)),
      );
      expect(played.filter((slot) => !calendar.has(JSON.stringify(slot)))).toEqual([]);
    }
  });
});

describe('the calendar of a season', () => {
  it('has 30 rounds of 8 matches from August to the beginning of May', () => {
    for (let season = 2018; season < 2046; season += 1) {
      const rounds = seasonCalendar(season);
      const days = rounds.flat().map(({ day }) => day);
      expect(rounds.map((round) => round.length)).toEqual(Array.from({ length: 30 }, () => 8));
      expect(days.at(0)?.slice(0, 7)).toBe(`${season}-08`);
      expect((days.at(-1) ?? '') <= `${season + 1}-05-07`).toBe(true);
      expect(new Set(days.map(weekday))).toEqual(new Set([6, 0, 2, 3]));
      expect(days.filter((day) => day.endsWith('-12-25'))).toEqual([]);
    }
  });
});
