import fc from 'fast-check';
import { Kind } from 'graphql';
import { describe, expect, test } from 'vitest';
import { dateTimeConfig } from '../../../src/graphql/scalars/date-time.ts';
import { dayConfig } from '../../../src/graphql/scalars/day.ts';
import { decimalConfig } from '../../../src/graphql/scalars/decimal.ts';

describe('Decimal', () => {
  const digits = (most: number) => fc.stringMatching(new RegExp(`^\\d{1,${most}}$`));

  test('keeps every digit of what it takes, from a variable and from a literal', () => {
    fc.assert(
      fc.property(fc.constantFrom('', '-'), digits(20), fc.option(digits(18)), (sign, whole, fraction) => {
        const text = `${sign}${whole}${fraction === null ? '' : `.${fraction}`}`;
        expect(decimalConfig.parseValue(text)).toBe(text);
        expect(decimalConfig.parseLiteral({ kind: Kind.STRING, value: text })).toBe(text);
        expect(decimalConfig.serialize(text)).toBe(text);
      }),
    );
  });

  test('takes a number only where it is exact', () => {
    fc.assert(
      fc.property(fc.double(), (value) => {
        const plain = String(value);
        const isExact = /^-?\d+(\.\d{1,18})?$/.test(plain) && plain.replace(/[-.]/g, '').length <= 15;
        if (isExact) expect(decimalConfig.parseValue(value)).toBe(plain);
        else expect(() => decimalConfig.parseValue(value)).toThrow(/Decimal/);
      }),
    );
  });

  test.each(['', ' 1', '1.', '.5', '+1', '1e3', '0x10', 'NaN', 'Infinity', '1,5', '١', null, true, {}, []])(
    'refuses %j',
    (value) => {
      expect(() => decimalConfig.parseValue(value)).toThrow(/is not a plain decimal number/);
    },
  );
});

describe('DateTime', () => {
  test('answers in UTC what it took in any offset', () => {
    const instants = fc.date({
      min: new Date('1800-01-02'),
      max: new Date('2199-12-30'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instants, fc.integer({ min: -14 * 60, max: 14 * 60 }), (instant, offset) => {
        const sign = offset < 0 ? '-' : '+';
        const part = (value: number): string => String(value).padStart(2, '0');
        const zone = `${sign}${part(Math.floor(Math.abs(offset) / 60))}:${part(Math.abs(offset) % 60)}`;
        const local = new Date(instant.getTime() + offset * 60_000).toISOString().replace('Z', zone);
        expect(dateTimeConfig.serialize(dateTimeConfig.parseValue(local))).toBe(instant.toISOString());
      }),
    );
  });

  test.each([
    '2026-02-30T00:00:00Z',
    '2026-05-15',
    '2026-05-15T06:00Z',
    '2026-05-15T24:00:00Z',
    '2026-05-15 06:00:00Z',
    0,
    null,
  ])('refuses %j', (value) => {
    expect(() => dateTimeConfig.parseValue(value)).toThrow(/is not an instant with a time zone/);
  });
});

describe('Date', () => {
  test('is a day that exists', () => {
    expect(dayConfig.parseValue('2024-02-29')).toBe('2024-02-29');
    expect(dayConfig.serialize(new Date('2024-02-29T00:00:00Z'))).toBe('2024-02-29');
  });

  test.each(['2026-02-29', '2026-13-01', '2026-5-1', '2026-05-15T00:00:00Z', 20260515, null])(
    'refuses %j',
    (value) => {
      expect(() => dayConfig.parseValue(value)).toThrow(/is not a day such as/);
    },
  );

  test.each(['0001-01-01', '1799-12-31', '2200-01-01', '9999-12-31'])('refuses the year of %s', (value) => {
    expect(() => dayConfig.parseValue(value)).toThrow(/is not within the years 1800 to 2199/);
  });

  test('has no year 0, as the database has none', () => {
    expect(() => dayConfig.parseValue('0000-01-01')).toThrow(/is not within the years 1800 to 2199/);
    expect(dayConfig.parseValue('1800-01-01')).toBe('1800-01-01');
    expect(dayConfig.parseValue('2199-12-31')).toBe('2199-12-31');
  });
});
