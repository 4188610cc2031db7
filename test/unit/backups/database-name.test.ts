import { expect, test } from 'vitest';
import { isFileName } from '../../../src/modules/backups/domain/backup-names.ts';
import { checkDatabaseName } from '../../../src/modules/backups/domain/check-database-name.ts';

test('a plain name is taken', () => {
  for (const name of ['desk', '_desk_2', 'a'.repeat(63)]) expect(() => checkDatabaseName(name)).not.toThrow();
});

test('a name that needs quotes, is too long or is kept for others is refused by name', () => {
  for (const name of ['', 'Desk', '1desk', 'a b', 'a;b', '"a"', 'a-b', 'ä', 'a'.repeat(64), 'pg_desk'])
    expect(() => checkDatabaseName(name)).toThrow(/^databaseName: /);
  expect(() => checkDatabaseName('quantum_sovereign_restore_1_a')).toThrow(/kept for other databases/);
});

test('a file name leads nowhere else', () => {
  expect(isFileName('quantum-sovereign-20261129T030000Z-1a2b3c4d.zip')).toBe(true);
  for (const name of ['', '.', '..', '../x.zip', 'a/b', 'a\\b', '.hidden', 'a\0b'])
    expect(isFileName(name)).toBe(false);
});
