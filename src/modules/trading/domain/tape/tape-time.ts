const EARLIEST_MICROS = BigInt(Date.UTC(2009, 0, 1)) * 1_000n;
/** How far a clock elsewhere may be ahead of ours. */
const MOST_AHEAD_MICROS = 300_000_000n;

/** Digits behind the point of a second that each unit of a time leaves. */
const DIGITS = { SECONDS: 6, MILLISECONDS: 3 } as const;

/**
 * The instant of a time since 1970, in microseconds; null for what is no such time: finer than microseconds, before 2009, or more
 * than 5 minutes after `now`.
 */
export function readTapeTime(text: string, unit: keyof typeof DIGITS, now: Date): bigint | null {
  const digits = DIGITS[unit];
  const [, whole, written = ''] = /^(\d{1,17})(?:\.(\d+))?$/.exec(text) ?? [];
  const fraction = written.replace(/0+$/, '');
  if (whole === undefined || fraction.length > digits) return null;
  const micros = BigInt(whole + fraction.padEnd(digits, '0'));
  const latest = BigInt(now.getTime()) * 1_000n + MOST_AHEAD_MICROS;
  return micros >= EARLIEST_MICROS && micros <= latest ? micros : null;
}

/** The instant that a written date with a time of day and an offset names, in microseconds; null when it is none. */
export function readTapeDate(text: string): bigint | null {
  const [, day, time, written = '', offset] =
    /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d)(?:\.(\d{1,6}))?(Z|[+-]\d\d:\d\d)$/.exec(text) ?? [];
  if (day === undefined || time === undefined || offset === undefined) return null;
  const seconds = Date.parse(`${day}T${time}${offset}`);
  return Number.isNaN(seconds) ? null : BigInt(seconds) * 1_000n + BigInt(written.padEnd(6, '0'));
}
