import type { Logger } from 'pino';
import type { UnknownSetting } from './unknown-settings.ts';

/** Warns of variables that are no settings, and look like one that was misspelt. */
export function tellUnknownSettings(log: Pick<Logger, 'warn'>, unknown: readonly UnknownSetting[]): void {
  for (const { name, meant } of unknown)
    log.warn({ name, meant }, 'a variable of the environment is no setting; is another one meant?');
}
