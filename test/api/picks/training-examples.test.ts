import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { settlePicks } from '../../../src/modules/picks/actions/settle-picks.ts';
import { writeTrainingSet } from '../../../src/modules/picks/actions/write-training-set.ts';
import { TRAINING_COLUMNS } from '../../../src/modules/picks/domain/training-columns.ts';
import { DEFAULT_SETTLEMENT_RULES } from '../../../src/modules/picks/domain/settlement-basis.ts';
import { parseCsv } from '../../../src/shared/csv.ts';
import { TrainingExamplesDocument } from '../../generated/operations.ts';
import { matchFile, playedRow, resultPrices } from '../../support/match-file.ts';
import { execute } from '../graphql/support/execute.ts';
import { importTexts } from '../graphql/support/import-files.ts';
import { NOW, startTestApi, type TestApi } from '../graphql/support/test-api.ts';
import { recordPicks } from './support/made-picks.ts';

const asOf = new Date('2025-08-10T00:00:00Z');
let api: TestApi;
let folder: string;
const { signal } = new AbortController();
const settle = () =>
  settlePicks(
    { db: api.db, clock: { now: () => NOW }, signal, report: () => undefined },
    { asOf: NOW, runId: null, rules: DEFAULT_SETTLEMENT_RULES },
  );
const examples = async (variables: object = {}) =>
  (await execute(api.app, TrainingExamplesDocument, variables)).trainingExamples;

beforeAll(async () => {
  api = await startTestApi();
  folder = await mkdtemp(path.join(tmpdir(), 'training-'));
  await importTexts(api.db, { 'E0_2526.csv': matchFile([playedRow(resultPrices('B365'))]) });
  await recordPicks(api.db, {
    asOf,
    picks: [
      { name: 'a "quoted", name', home: 'Arsenal', price: 2.5 },
      { name: 'draw', home: 'Arsenal', side: 'DRAW' },
      { name: 'total', home: 'Arsenal', market: 'OVER_UNDER', side: 'OVER', line: 3 },
    ],
  });
  await settle();
});
afterAll(async () => {
  await rm(folder, { recursive: true });
  await api.close();
});

describe('training examples', () => {
  test('are found by what came of them, page by page', async () => {
    const first = await examples({ first: 2 });
    expect(first).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    const second = await examples({ first: 2, after: first.pageInfo.endCursor });
    const names = [...first.nodes, ...second.nodes].map(({ pick }) => pick.strategyName);
    expect(names.sort()).toEqual(['a "quoted", name', 'draw', 'total']);
    expect(await examples({ filter: { label: { eq: 'PUSH' } } })).toMatchObject({
      totalCount: 1,
      nodes: [{ label: 'PUSH', profitPerUnit: 0, featuresVersion: 1, asOf: asOf.toISOString() }],
    });
  });

  test('keep their features whatever becomes known later; a corrected result changes the label', async () => {
    const won = { filter: { pick: { strategyName: { eq: 'a "quoted", name' } } } };
    const before = (await examples(won)).nodes[0];
    expect(before).toMatchObject({
      label: 'WON',
      profitPerUnit: 1.5,
      features: { selection: { price: 2.5 } },
    });
    await importTexts(api.db, {
      'E0_2526.csv': matchFile([
        playedRow({ FTHG: 0, FTAG: 3, FTR: 'A', ...resultPrices('B365', [9, 9, 1.1]), Date: '17/08/2025' }),
      ]),
    });
    await api.db.pipelineRun.updateMany({
      data: { config: { devigMethod: 'POWER', exchangeCommission: 0.5 } },
    });
    expect(await settle()).toMatchObject({ resettled: 3 });
    expect((await examples(won)).nodes[0]).toEqual({
      ...before,
      label: 'LOST',
      profitPerUnit: -1,
      settlementNumber: 2,
    });
  });

  test('are written as CSV that a reader takes apart again, and as one JSON object a line', async () => {
    const csv = path.join(folder, 'set.csv');
    expect(await writeTrainingSet(api.db, csv, 'csv', signal)).toBe(3);
    const text = await readFile(csv, 'utf8');
    expect(text.endsWith('\r\n')).toBe(true);
    const [header, ...rows] = parseCsv(text, (_line, reason) => {
      throw new Error(reason);
    }).map(({ cells }) => cells);
    expect(header).toEqual(TRAINING_COLUMNS);
    const cellsOf = (cells: readonly string[]) =>
      Object.fromEntries(TRAINING_COLUMNS.map((name, at) => [name, cells[at]]));
    const read = rows.map(cellsOf).find(({ strategy }) => strategy === 'a "quoted", name');
    expect(read).toMatchObject({
      as_of: asOf.toISOString(),
      label: 'LOST',
      profit_per_unit: '-1',
      division: 'E0',
      market: 'MATCH_RESULT',
      line: '',
      price: '2.5',
      home_probability: '0.55',
      freshness: 'FRESH',
      home_attack: '',
    });
    expect(JSON.parse(read?.['features'] ?? '')).toMatchObject({
      selection: { strategy: 'a "quoted", name' },
    });

    const ndjson = path.join(folder, 'set.ndjson');
    await writeTrainingSet(api.db, ndjson, 'ndjson', signal);
    const lines = (await readFile(ndjson, 'utf8')).trimEnd().split('\n');
    const labels = lines.map((line) => (JSON.parse(line) as { label: string }).label);
    expect(labels.sort()).toEqual(['LOST', 'LOST', 'PUSH']);
    expect((await readdir(folder)).sort()).toEqual(['set.csv', 'set.ndjson']);
  });
});
