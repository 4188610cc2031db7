import { expect, test } from 'vitest';
import { readEnv } from '../../../src/env.ts';

test('a variable that is nearly a setting is told, with the setting that was meant', () => {
  const given = { METRICS_TOKE: 'x', LOG_LEVLE: 'debug', POOL_SIZ: '3', BACKUP_CRONS: 'off', POOL_SIZE: '5' };
  expect(readEnv(given).unknownSettings).toEqual([
    { name: 'METRICS_TOKE', meant: 'METRICS_TOKEN' },
    { name: 'LOG_LEVLE', meant: 'LOG_LEVEL' },
    { name: 'POOL_SIZ', meant: 'POOL_SIZE' },
    { name: 'BACKUP_CRONS', meant: 'BACKUP_CRON' },
  ]);
});

test('variables of other programs are left alone', () => {
  const given = {
    PATH: '/bin',
    HOME: '/root',
    HOSTNAME: 'a',
    PGHOST: 'b',
    npm_config_cache: 'c',
    POSTS: 'd',
  };
  expect(readEnv(given).unknownSettings).toEqual([]);
});
