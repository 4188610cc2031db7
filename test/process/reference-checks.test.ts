import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { referenceChecks } from '../../src/modules/models/domain/reference-checks/reference-checks.ts';
import { matchFile, playedRow, resultPrices } from '../support/match-file.ts';
import { hasRealData, onRealData, realDataDir } from '../support/real-data.ts';
import { PROCESS_ENV } from '../support/process-env.ts';

const root = path.resolve(import.meta.dirname, '../..');
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'quantum-sovereign-checks-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Runs the command in the folder, where a database of its own would leave its files. */
async function run(...args: string[]): Promise<{ status: number; out: string; err: string }> {
  return await new Promise((resolve) => {
    const file = path.join(root, 'src/cli/reference-checks.ts');
    const env = { ...PROCESS_ENV, DATA_DIR: path.join(folder, 'data'), INIT_CWD: folder };
    const options = { cwd: root, env, maxBuffer: 16 * 1024 * 1024 };
    const child = execFile(process.execPath, [file, ...args], options, (_error, out, err) =>
      resolve({ status: child.exitCode ?? -1, out, err }),
    );
  });
}

async function write(name: string, text: string): Promise<void> {
  await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
  await writeFile(path.join(folder, name), text);
}

/** The figures of the season of a made file are not the published ones. */
const madeSeason = matchFile([
  playedRow({ Date: '12/08/2023', ...resultPrices('PSC', [2, 4, 4]) }),
  playedRow({ Date: '13/08/2023', HomeTeam: 'Leeds', ...resultPrices('PSC', [2, 4, 4]) }),
]);

describe('npm run reference-checks', () => {
  test('prints every check that needs no file, counts the others as not run, and ends with 0 without a database', async () => {
    const { status, out, err } = await run();

    expect(err).toBe('');
    expect(status).toBe(0);
    for (const { name } of referenceChecks()) expect(out).toContain(name);
    expect(out).toContain('2122/E0.csv, 2223/E0.csv, 2324/E0.csv was given');
    expect(out).toMatch(new RegExp(`\n${referenceChecks().length} passed, 0 failed, [1-9]\\d* not run\n$`));
    expect(await readdir(folder)).toEqual([]);
  });

  test('prints as JSON what the query answers', async () => {
    const { status, out, err } = await run('--json');

    expect(status).toBe(0);
    expect(JSON.parse(out)).toEqual(referenceChecks());
    expect(err).toContain('NOT RUN');
  });

  test('fails on another expected value, by name, and takes back what it printed, also as Windows stores it', async () => {
    await write('other.json', JSON.stringify([{ name: 'kelly 3.5 at 0.30 stake', expected: 0.03 }]));
    const wrong = await run('--expected', 'other.json');
    expect(wrong.status).toBe(1);
    expect(wrong.out).toContain('FAILED kelly 3.5 at 0.30 stake: 0.020000000000000018 is off by');
    expect(wrong.out).toContain(`${referenceChecks().length - 1} passed, 1 failed`);

    const printed = await run('--json');
    await write('same.json', `\uFEFF${printed.out}`);
    expect((await run('same.json')).status).toBe(0);
    await write('answer.json', `{"data":{"referenceChecks":${printed.out}}}`);
    expect((await run('answer.json')).status).toBe(0);
  });

  test.each([
    ['a name that is no check', [{ name: 'kelly of nobody', expected: 1 }], '"kelly of nobody" is no check'],
    ['an entry without a value', [{ name: 'kelly 3.5 at 0.30 stake' }], '[0].expected'],
    ['a value that is text', [{ name: 'kelly 3.5 at 0.30 stake', expected: '0.02' }], '[0].expected'],
    [
      'a negative tolerance',
      [{ name: 'kelly 3.5 at 0.30 stake', expected: 0, tolerance: -1 }],
      '[0].tolerance',
    ],
    ['an unknown member', [{ name: 'kelly 3.5 at 0.30 stake', expected: 0, value: 1 }], 'malformed'],
    ['no list', { expected: 1 }, 'is no list'],
  ])('refuses %s', async (_, list, message) => {
    await write('other.json', JSON.stringify(list));

    const { status, out, err } = await run('other.json');

    expect(status).toBe(1);
    expect(out).toBe('');
    expect(err).toContain(message);
  });

  test('refuses a list that is no JSON or does not exist, two lists, and an unknown option', async () => {
    await write('other.json', '[{');
    expect((await run('other.json')).err).toContain('is no JSON');
    expect((await run('none.json')).err).toContain('cannot be read');
    expect((await run('other.json', '--expected', 'none.json')).err).toContain('Give one list');
    expect((await run('--what')).err).toContain('Usage: npm run reference-checks');
  });

  test('reads season files in a folder, in its football-data, and given one by one, and fails where a figure is missed', async () => {
    await write('a/2324/E0.csv', madeSeason);
    await write('b/football-data/2324/E0.csv', madeSeason);
    await write('c/premier.csv', madeSeason);
    for (const given of ['a', 'b', 'a/2324', 'a/2324/E0.csv', 'c/premier.csv']) {
      const { status, out } = await run(given);
      expect(status).toBe(1);
      expect(out).toContain('FAILED 2324/E0 closing line matches: 2 is off by 378');
      expect(out).toContain('no 1112/E0.csv was given');
    }
  });

  test('refuses a folder without any season that it needs, a path that does not exist, and a broken file', async () => {
    await write('a/2526/E0.csv', matchFile([playedRow()]));
    expect(await run('a')).toMatchObject({ status: 1, out: '' });
    expect((await run('a')).err).toContain('no season file that a check needs (1112/E0');
    expect((await run('nowhere')).err).toContain('does not exist');
    await write('b/2324/E0.csv', 'no,season\n1,2\n');
    expect(await run('b')).toMatchObject({ status: 1, out: '' });
  });
});

describe.skipIf(!hasRealData)(onRealData('npm run reference-checks on the season files'), () => {
  test('runs every check, and all pass', async () => {
    const { status, out } = await run(realDataDir);

    expect(out).toMatch(/\n\d+ passed, 0 failed, 0 not run\n$/);
    expect(status).toBe(0);
  }, 60_000);
});
