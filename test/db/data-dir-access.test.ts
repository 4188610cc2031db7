import { chmod, mkdir, mkdtemp, rm, stat } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { clusterFilesIn } from '../../src/db/embedded/cluster-files.ts';
import { NOBODY, ROOT_BASE_DIR } from '../../src/db/embedded/server-placement.ts';
import { startEmbeddedPostgres } from '../../src/db/embedded/start-embedded-postgres.ts';
import { checkoutDir, makeDataFolder } from './support/data-folder.ts';
import { query } from './support/query.ts';
import { refusalOf } from './support/refusal-of.ts';

const isRoot = process.getuid?.() === 0;
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

let closedFolder: string;

beforeEach(async () => {
  closedFolder = await mkdtemp(join(tmpdir(), 'quantum-sovereign-test-'));
});

afterEach(async () => {
  await chmod(closedFolder, 0o700);
  await rm(closedFolder, { recursive: true });
});

describe.runIf(isRoot)('under root', () => {
  test('a DATA_DIR that the server cannot reach is refused, naming the closed folder', async () => {
    const dataDir = join(closedFolder, 'data');

    const refusal = await refusalOf(startEmbeddedPostgres({ checkoutDir, dataDir, log: silent }));

    expect(refusal).toMatchObject({ code: 'UNAVAILABLE' });
    expect(refusal.message).toContain(`cannot enter ${closedFolder} (owner 0, mode 0700)`);
  });

  test.runIf(process.platform === 'linux')(
    'a DATA_DIR that cannot be made is refused, not tried for ever',
    async () => {
      const refusal = await refusalOf(
        startEmbeddedPostgres({ checkoutDir, dataDir: '/proc/no-such/data', log: silent }),
      );

      expect(refusal).toMatchObject({ code: 'UNAVAILABLE' });
      expect(refusal.message).toContain('/proc/no-such/data for the database cannot be used: ENOENT');
    },
  );

  test('a checkout in a folder that only root may enter works', async () => {
    const checkout = join(closedFolder, 'checkout');
    await mkdir(checkout);
    const hash = createHash('sha256').update(checkout).digest('hex').slice(0, 16);
    try {
      const server = await startEmbeddedPostgres({ checkoutDir: checkout, log: silent, isDurable: false });
      try {
        expect(await query(server.url, 'SELECT 1 AS answer')).toEqual([{ answer: 1 }]);
      } finally {
        await server.release();
      }
    } finally {
      await rm(join(ROOT_BASE_DIR, hash), { recursive: true, force: true });
    }
  });

  test('the data and the password belong to the user that the server runs as, and to nobody else', async () => {
    const folder = await makeDataFolder();
    try {
      const server = await startEmbeddedPostgres({
        checkoutDir,
        dataDir: folder.path,
        log: silent,
        isDurable: false,
      });
      await server.release();
      const { home, dataDir, passwordFile } = clusterFilesIn(join(folder.path, 'postgres'));
      const found = await Promise.all([home, dataDir, passwordFile].map((path) => stat(path)));
      expect(found.map(({ uid, mode }) => [uid, mode & 0o777])).toEqual([
        [NOBODY.uid, 0o700],
        [NOBODY.uid, 0o700],
        [NOBODY.uid, 0o600],
      ]);
    } finally {
      await folder.remove();
    }
  });
});

describe.runIf(!isRoot)('as a user', () => {
  test('a DATA_DIR that the user may not write to is refused, naming it', async () => {
    await chmod(closedFolder, 0o500);
    const dataDir = join(closedFolder, 'data');

    const refusal = await refusalOf(startEmbeddedPostgres({ checkoutDir, dataDir, log: silent }));

    expect(refusal).toMatchObject({ code: 'UNAVAILABLE' });
    expect(refusal.message).toContain(dataDir);
  });

  test('the data and the password are open to the user alone', async () => {
    const folder = await makeDataFolder();
    try {
      const server = await startEmbeddedPostgres({
        checkoutDir,
        dataDir: folder.path,
        log: silent,
        isDurable: false,
      });
      await server.release();
      const { home, dataDir, passwordFile } = clusterFilesIn(join(folder.path, 'postgres'));
      const found = await Promise.all([home, dataDir, passwordFile].map((path) => stat(path)));
      expect(found.map(({ uid, mode }) => [uid, mode & 0o777])).toEqual([
        [process.getuid?.(), 0o700],
        [process.getuid?.(), 0o700],
        [process.getuid?.(), 0o600],
      ]);
    } finally {
      await folder.remove();
    }
  });
});
