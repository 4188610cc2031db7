import { describe, expect, it } from 'vitest';
import { cronFault, lastTick, nextTick } from '../../../src/shared/cron.ts';

const at = (text: string): Date => new Date(text);

describe('a cron expression', () => {
  it.each(['0 0 * * *', '*/15 8-18 * * MON-FRI', '0 8 1,15 * *', '30 7 29 2 *', '  0 8 * *  * '])(
    'of five fields is taken: %s',
    (cron) => expect(cronFault(cron)).toBeNull(),
  );

  it.each([
    ['', /five fields/],
    ['0 0 0 * * *', /five fields/],
    ['@daily', /five fields/],
    ['H 8 * * *', /field that cannot be read: H$/],
    ['61 * * * *', /cannot be read/],
    ['*/0 * * * *', /cannot be read/],
    ['0 0 30 2 *', /cannot be read/],
    ['a b c d e', /field that cannot be read/],
  ])('is refused with the reason: %j', (cron, reason) => {
    expect(cronFault(cron)).toMatch(reason);
  });

  it('ticks in UTC, strictly after the instant for the next one, at it for the last one', () => {
    expect(nextTick('0 8 * * *', at('2026-03-29T08:00:00.000Z'))).toEqual(at('2026-03-30T08:00:00Z'));
    expect(nextTick('0 8 * * *', at('2026-03-29T07:59:59.999Z'))).toEqual(at('2026-03-29T08:00:00Z'));
    expect(lastTick('0 8 * * *', at('2026-03-29T08:00:00.000Z'))).toEqual(at('2026-03-29T08:00:00Z'));
    expect(lastTick('0 8 * * *', at('2026-03-29T07:59:59.999Z'))).toEqual(at('2026-03-28T08:00:00Z'));
    expect(nextTick('30 7 29 2 *', at('2026-03-01T00:00:00Z'))).toEqual(at('2028-02-29T07:30:00Z'));
  });
});
