/** How grave a line of the log is, the least grave first. */
export const LOG_LEVELS = {
  DEBUG: 'For whoever looks for a fault.',
  INFO: 'What happened as it should.',
  WARNING: 'What may become a fault.',
  ERROR: 'What did not work.',
  CRITICAL: 'What stops the desk.',
} as const;
export type LogLevel = keyof typeof LOG_LEVELS;
