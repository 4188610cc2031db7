import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, realpath, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findMatchFiles } from '../../../src/modules/matches/actions/find-match-files.ts';
import { InvalidInputError } from '../../../src/shared/invalid-input-error.ts';

let base: string;
let root: string;
const inRoot = (...names: string[]): string => path.join(root, ...names);

beforeAll(async () => {
  base = await realpath(await mkdtemp(path.join(tmpdir(), 'find-match-files-')));
  root = path.join(base, 'root');
  await mkdir(inRoot('2526', 'deep'), { recursive: true });
  await mkdir(inRoot('empty'));
  await mkdir(inRoot('folder.csv'));
  await mkdir(path.join(base, 'outside'));
  for (const file of [
    '2526/E0.csv',
    '2526/deep/D1.CSV',
    '2526/readme.txt',
    'folder.csv/I1.csv',
    '..hidden.csv',
  ]) {
    await writeFile(inRoot(file), file);
  }
  await writeFile(path.join(base, 'outside', 'secret.csv'), 'secret');
  await symlink(path.join(base, 'outside'), inRoot('2526', 'link-out'));
  await symlink(root, inRoot('2526', 'loop'));
  await symlink(path.join(base, 'outside', 'secret.csv'), inRoot('2526', 'link.csv'));
  await symlink(inRoot('2526', 'E0.csv'), inRoot('inside.csv'));
  await symlink(root, path.join(base, 'root-link'));
  await symlink('/nowhere', inRoot('broken.csv'));
  await writeFile(inRoot('empty', 'large.csv'), '');
  await truncate(inRoot('empty', 'large.csv'), 16 * 1024 * 1024 + 1);
  execFileSync('mkfifo', [inRoot('pipe.csv')]);
});
afterAll(() => rm(base, { recursive: true }));

async function find(paths: readonly string[], below: string | null = root): Promise<string[] | string> {
  try {
    const files = await findMatchFiles({ paths, knownAt: null, division: null }, below);
    return files.map(({ name }) => path.relative(root, name));
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    return `${error.path} ${error.rule}`;
  }
}

describe('a path', () => {
  test('to a folder stands for the .csv files in it at every depth, in order, links left aside', async () => {
    expect(await find(['2526'])).toEqual(['2526/E0.csv', '2526/deep/D1.CSV']);
  });

  test('to a folder that is called like a file stands for what is in it', async () => {
    expect(await find(['folder.csv'])).toEqual(['folder.csv/I1.csv']);
  });

  test('to a file stands for it, a link within the root included, and each file counts once', async () => {
    expect(await find(['2526/E0.csv', inRoot('2526/E0.csv'), 'inside.csv', '2526/deep/../E0.csv'])).toEqual([
      '2526/E0.csv',
    ]);
  });

  test('may begin with two dots that are part of a name', async () => {
    expect(await find(['..hidden.csv'])).toEqual(['..hidden.csv']);
  });

  test('below a root that is itself a link is found', async () => {
    expect(await find(['2526/E0.csv'], path.join(base, 'root-link'))).toEqual(['2526/E0.csv']);
  });
});

describe('a path is refused', () => {
  const outside = 'lies outside the folder that imports may read (IMPORT_DIR)';
  test.each([
    ['..', outside],
    ['../outside/secret.csv', outside],
    ['2526/../../outside', outside],
    ['/etc/passwd', outside],
    ['/', outside],
    ['2526/link-out', outside],
    ['2526/link-out/secret.csv', outside],
    ['2526/link.csv', outside],
    ['../no-such-file', outside],
    ['/no/such/file', outside],
    ['no-such-file.csv', 'does not exist, or cannot be read'],
    ['broken.csv', 'does not exist, or cannot be read'],
    ['2526/E0.csv/x', 'does not exist, or cannot be read'],
    ['2526/E0.csv\0', 'does not exist, or cannot be read'],
    ['a'.repeat(5000), 'does not exist, or cannot be read'],
    ['empty/large.csv', 'is larger than 16777216 bytes'],
    ['empty', 'is larger than 16777216 bytes'],
    ['pipe.csv', 'is neither a file nor a folder'],
  ])('%s', async (given, rule) => {
    expect(await find(['2526', given])).toBe(`paths[1] ${rule}`);
  });

  test('without a word on where the folder lies', async () => {
    const search = findMatchFiles({ paths: ['empty'], knownAt: null, division: null }, root);
    await expect(search).rejects.toThrow(/^paths\[0\]: "empty\/large\.csv" is larger than 16777216 bytes$/);
  });

  test('when its folder holds no .csv file', async () => {
    await mkdir(inRoot('bare'));
    expect(await find(['bare'])).toBe('paths[0] holds no .csv file');
  });

  test('not by where it lies when the caller may read everywhere', async () => {
    expect(await find([path.join(base, 'outside')], null)).toEqual(['../outside/secret.csv']);
  });
});
