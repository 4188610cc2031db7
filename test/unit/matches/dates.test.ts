import { describe, expect, test } from 'vitest';
import { matchFile, playedRow } from '../../support/match-file.ts';
import { parse, refusalOf } from './parse.ts';

const dated = (Date: string, Time = '15:00'): string => matchFile([playedRow({ Date, Time })]);

describe('a kick-off', () => {
  test.each([
    ['16/08/2025', '15:00', '2025-08-16', '2025-08-16T14:00:00.000Z'],
    ['16/08/25', '15:00', '2025-08-16', '2025-08-16T14:00:00.000Z'],
    ['6/8/25', '7:05', '2025-08-06', '2025-08-06T06:05:00.000Z'],
    ['2025-08-16', '15:00:00', '2025-08-16', '2025-08-16T14:00:00.000Z'],
    ['28/12/25', '00:00', '2025-12-28', '2025-12-28T00:00:00.000Z'],
    ['15/08/93', '15:00', '1993-08-15', '1993-08-15T14:00:00.000Z'],
    ['29/02/2024', '23:59', '2024-02-29', '2024-02-29T23:59:00.000Z'],
  ])('written %s %s is UK time', (date, time, day, instant) => {
    expect(parse(dated(date, time)).rows[0]?.kickOff).toEqual({
      day,
      instant: new Date(instant),
      hasTime: true,
    });
  });

  test('without a time is the start of the UK day, and says so', () => {
    expect(parse(dated('16/08/2025', '')).rows[0]?.kickOff).toEqual({
      day: '2025-08-16',
      instant: new Date('2025-08-15T23:00:00Z'),
      hasTime: false,
    });
  });
});

describe('a file is refused', () => {
  test.each(['31/02/2025', '29/02/2025', '00/08/2025', '08/13/2025', '2025-02-30'])(
    'for the day %s, which does not exist',
    (date) => {
      expect(refusalOf(dated(date))).toEqual({
        code: 'IMPORT_REFUSED',
        line: 2,
        reason: `Date is "${date}": there is no such day`,
      });
    },
  );

  test.each(['2025/8/16', '2014/8/4', '16.08.2025', '16/08/025', '16 Aug 2025', '45885', '=TODAY()'])(
    'for the day %s, whose order cannot be known',
    (date) => {
      expect(refusalOf(dated(date))).toMatchObject({ code: 'IMPORT_REFUSED', line: 2 });
    },
  );

  test.each(['31/12/9999', '01/01/0000', '0001-01-01', '16/08/1825', '16/08/2205'])(
    'for the day %s, which is out of all bounds',
    (date) => {
      expect(refusalOf(dated(date, ''))).toEqual({
        code: 'IMPORT_REFUSED',
        line: 2,
        reason: `Date is "${date}", which is no day from 1870 to 2099`,
      });
    },
  );

  test('without a date', () => {
    expect(refusalOf(dated(''))).toEqual({ code: 'IMPORT_REFUSED', line: 2, reason: 'Date is empty' });
  });

  test.each(['24:00', '15:60', '15.00', '3pm', '15', '-1:00', '15:00:00:00'])('for the time %s', (time) => {
    expect(refusalOf(dated('16/08/2025', time))).toEqual({
      code: 'IMPORT_REFUSED',
      line: 2,
      reason: `Time is "${time}", not hh:mm`,
    });
  });

  test('for a second way of writing days', () => {
    const text = matchFile([
      playedRow({ Date: '16/08/2025' }),
      playedRow({ Date: '17/08/25', HomeTeam: 'Everton' }),
    ]);
    expect(refusalOf(text)).toEqual({
      code: 'IMPORT_REFUSED',
      line: 3,
      reason: 'the date is written dd/mm/yy, the first one dd/mm/yyyy',
    });
  });
});
