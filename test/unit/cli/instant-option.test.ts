import { expect, test } from 'vitest';
import { instantOption } from '../../../src/cli/instant-option.ts';

test.each([
  ['2026-05-15T06:00:00Z', '2026-05-15T06:00:00.000Z'],
  ['2026-05-15T06:00:00.250Z', '2026-05-15T06:00:00.250Z'],
  ['2026-05-15T08:00+02:00', '2026-05-15T06:00:00.000Z'],
])('%s on the command line is the instant %s', (text, instant) => {
  expect(instantOption('--as-of', text)?.toISOString()).toBe(instant);
});

test.each(['', 'yesterday', '2026-05-15', '2026-05-15T06:00:00', '2026-02-30T06:00:00Z', 'May 15 2026 Z'])(
  '"%s" on the command line is refused with the option and the rule',
  (text) => {
    expect(() => instantOption('--as-of', text)).toThrow(
      `--as-of: "${text}" is no instant with a zone, such as 2026-05-15T06:00:00Z`,
    );
  },
);

test('an option that was not given is no instant', () => {
  expect(instantOption('--as-of', undefined)).toBeNull();
});
