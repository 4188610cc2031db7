import { describe, expect, test } from 'vitest';
import { findFolderBarrier, type FolderAccess } from '../../src/db/embedded/folder-barrier.ts';
import { parsePostmasterFile } from '../../src/db/embedded/postmaster-file.ts';
import { NOBODY, placeServer } from '../../src/db/embedded/server-placement.ts';

const checkout = { checkoutDir: '/home/ann/desk', clusterName: 'postgres' };

describe('where the server of a checkout lives', () => {
  test('a user runs it in place, with the data in the checkout', () => {
    expect(placeServer({ ...checkout, isRoot: false, dataDir: null })).toEqual({
      parentDir: '/home/ann/desk/.data',
      home: '/home/ann/desk/.data/postgres',
      binariesDir: '/home/ann/desk/.data/postgresql',
      runAs: null,
    });
  });

  test('root runs it as nobody, outside the checkout, in a folder of the checkout alone', () => {
    const placement = placeServer({ ...checkout, isRoot: true, dataDir: null });
    const other = placeServer({ ...checkout, checkoutDir: '/home/ann/desk2', isRoot: true, dataDir: null });

    expect(placement.parentDir).toMatch(/^\/var\/tmp\/quantum-sovereign\/[0-9a-f]{16}$/);
    expect(placement).toMatchObject({ home: `${placement.parentDir}/postgres`, runAs: NOBODY });
    expect(other.parentDir).not.toBe(placement.parentDir);
  });

  test('a chosen folder is used by root too, the copy of the binaries stays outside', () => {
    const placement = placeServer({ ...checkout, isRoot: true, dataDir: '/srv/desk' });
    expect(placement).toMatchObject({
      parentDir: '/srv/desk',
      home: '/srv/desk/postgres',
      runAs: NOBODY,
    });
    expect(placement.binariesDir).toMatch(/^\/var\/tmp\/quantum-sovereign\/[0-9a-f]{16}\/postgresql$/);
  });

  test('a relative choice counts from the checkout', () => {
    const placement = placeServer({ ...checkout, isRoot: false, dataDir: 'store' });
    expect(placement.home).toBe('/home/ann/desk/store/postgres');
  });
});

describe('which folder keeps a user out', () => {
  const folder = (path: string, mode: number, uid = 0, gid = 0): FolderAccess => ({
    path,
    mode: 0o40000 | mode,
    uid,
    gid,
  });

  test('none, when everyone may enter all of them', () => {
    expect(findFolderBarrier([folder('/', 0o755), folder('/srv', 0o711)], NOBODY)).toBeNull();
  });

  test('the outermost closed one is named', () => {
    const way = [folder('/', 0o755), folder('/root', 0o700), folder('/root/desk', 0o700)];
    expect(findFolderBarrier(way, NOBODY)?.path).toBe('/root');
  });

  test('the owner and the group are judged by their own bits alone', () => {
    const { uid, gid } = NOBODY;
    expect(findFolderBarrier([folder('/own', 0o700, uid)], NOBODY)).toBeNull();
    expect(findFolderBarrier([folder('/group', 0o710, 0, gid)], NOBODY)).toBeNull();
    expect(findFolderBarrier([folder('/own-closed', 0o077, uid)], NOBODY)?.path).toBe('/own-closed');
    expect(findFolderBarrier([folder('/group-closed', 0o707, 0, gid)], NOBODY)?.path).toBe('/group-closed');
  });
});

describe('what a server writes about itself', () => {
  test('the process and the port', () => {
    expect(parsePostmasterFile('4711\n/data\n1700000000\n5433\n\n127.0.0.1\n')).toEqual({
      pid: 4711,
      port: 5433,
    });
  });

  test('the process alone while it is starting, and nothing from an empty file', () => {
    expect(parsePostmasterFile('4711\n/data\n1700000000\n')).toEqual({ pid: 4711, port: null });
    expect(parsePostmasterFile('')).toBeNull();
  });
});
