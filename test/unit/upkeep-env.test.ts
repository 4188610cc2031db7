import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readEnv } from '../../src/env.ts';
import { DEFAULT_ALERT_THRESHOLDS } from '../../src/modules/monitoring/domain/alerts/alert-rules.ts';

const checkout = path.resolve(import.meta.dirname, '../..');

describe('the settings of upkeep', () => {
  test('have defaults: 30 days, a folder beside the data, a second, 1 GB, 5 %', () => {
    expect(readEnv({})).toMatchObject({
      retention: { SYSTEM_LOGS: 30, IDEMPOTENCY_KEYS: 30, RUN_EVENTS: 30 },
      archiveDir: path.join(checkout, '.data/archive'),
      slowStatementMs: 1_000,
      alertThresholds: { ...DEFAULT_ALERT_THRESHOLDS, databaseBytes: 1_000_000_000, errorRate: 0.05 },
    });
  });

  test('are taken from their variables, folders relative to the checkout', () => {
    const given = {
      SYSTEM_LOG_KEEP_DAYS: '7',
      ALERT_DATABASE_GB: '2.5',
      ALERT_ERROR_RATE: '0.2',
      SLOW_STATEMENT_MS: '250',
    };
    expect(readEnv({ ...given, ARCHIVE_DIR: 'old' })).toMatchObject({
      retention: { SYSTEM_LOGS: 7, IDEMPOTENCY_KEYS: 30, RUN_EVENTS: 30 },
      archiveDir: path.join(checkout, 'old'),
      slowStatementMs: 250,
      alertThresholds: { databaseBytes: 2_500_000_000, errorRate: 0.2 },
    });
    expect(readEnv({ DATA_DIR: '/data' }).archiveDir).toBe('/data/archive');
  });

  test.each([
    ['SYSTEM_LOG_KEEP_DAYS', '0', 'a whole number from 1 to 36500'],
    ['RUN_EVENT_KEEP_DAYS', 'x', 'a whole number from 1 to 36500'],
    ['ALERT_DATABASE_GB', '0', 'a number above 0'],
    ['ALERT_ERROR_RATE', '5', 'at most 1'],
    ['SLOW_STATEMENT_MS', '-1', 'a whole number from 1 to 600000'],
  ])('refuse %s=%s and say the rule', (name, value, rule) => {
    expect(() => readEnv({ [name]: value })).toThrow(rule);
  });
});
