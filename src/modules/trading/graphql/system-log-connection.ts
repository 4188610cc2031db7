import { defineConnection } from '../../../graphql/connections/define-connection.ts';
import { SystemLogRef } from './system-log.ts';

const TABLE = { table: 'trading.system_logs', idColumn: 'id', isZoned: true } as const;

export const systemLogConnection = defineConnection({
  name: 'SystemLog',
  rows: 'the lines of the log',
  node: SystemLogRef,
  order: {
    model: 'SystemLog',
    id: { field: 'id', kind: 'int' },
    usual: { field: 'LOGGED_AT', direction: 'DESC' },
    keys: {
      LOGGED_AT: {
        field: 'timestampUtc',
        kind: 'instant',
        exact: { ...TABLE, column: 'timestamp_utc' },
        description: 'By the instant at which it happened.',
      },
      CREATED_AT: {
        field: 'createdAt',
        kind: 'instant',
        exact: { ...TABLE, column: 'created_at' },
        description: 'By the instant at which it was stored.',
      },
      DATABASE_ID: { field: 'id', kind: 'int', description: 'As they were recorded.' },
      MODULE: {
        field: 'module',
        kind: 'text',
        description: 'By the part of the desk, as the database compares text.',
      },
      LEVEL: {
        field: 'level',
        kind: 'text',
        description: 'By the name of the level, as the database compares text, not by how grave it is.',
      },
    },
  },
});
