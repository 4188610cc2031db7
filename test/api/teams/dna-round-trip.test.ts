import { readFileSync } from 'node:fs';
import path from 'node:path';
import { getNamedType, isObjectType, type GraphQLNamedType } from 'graphql';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { schema } from '../../../src/graphql/schema.ts';
import { computeTeamDna } from '../../../src/modules/teams/actions/compute-team-dna.ts';
import { DNA_CATALOGUE } from '../../../src/modules/teams/domain/dna/catalogue/dna-catalogue.ts';
import { writeShaped } from '../../../src/modules/teams/domain/dna/write-shaped.ts';
import { hasRealData, onRealData, realDataDir } from '../../support/real-data.ts';
import { send } from '../graphql/support/execute.ts';
import { importTexts } from '../graphql/support/import-files.ts';
import { seasonFile } from '../graphql/support/season-file.ts';
import { NOW, startTestApi, type TestApi } from '../graphql/support/test-api.ts';

let api: TestApi;

beforeEach(async () => {
  api = await startTestApi();
});
afterEach(() => api.close());

/** Everything that can be selected of a type. */
function selectionOf(type: GraphQLNamedType | undefined): string {
  if (!isObjectType(type)) return '';
  const fields = Object.values(type.getFields());
  return `{ ${fields.map((field) => `${field.name} ${selectionOf(getNamedType(field.type))}`).join(' ')} }`;
}

async function expectEveryVectorWhole(season: string): Promise<void> {
  await importTexts(api.db, { 'E0_2526.csv': season });
  const clock = { now: () => NOW };
  const computed = await computeTeamDna(
    { db: api.db, clock },
    { division: 'E0', season: '2025/26', asOf: NOW },
  );
  expect(computed).toMatchObject({ shown: computed?.teams });
  let compared = 0;
  for (const vector of DNA_CATALOGUE) {
    if (vector.origin === 'IMPORTED') continue;
    const name = vector.column.replace(/_dna$/, '').toUpperCase();
    const type = schema.getType(vector.shape.type);
    const query = `{ teams(first: 30) { nodes { raw: dnaVector(name: ${name}) dna { typed: ${vector.key} ${selectionOf(type)} } } } }`;
    const { data, errors } = await send(api.app, query);
    expect(errors).toBeUndefined();
    const { nodes } = (data as { teams: { nodes: { raw: unknown; dna: { typed: unknown } }[] } }).teams;
    expect(nodes).toHaveLength(computed?.teams ?? 0);
    for (const { raw, dna } of nodes) {
      const stored = dna.typed === null ? null : writeShaped(vector.shape, dna.typed, vector.key);
      expect(stored).toEqual(raw);
      compared += raw === null ? 0 : 1;
    }
  }
  expect(compared).toBeGreaterThan(20 * (computed?.teams ?? 0));
}

test('what the typed vectors answer is all that a computation stored', async () => {
  await expectEveryVectorWhole(seasonFile());
});

test.runIf(hasRealData)(
  onRealData('what the typed vectors answer is all that is stored for a real season'),
  async () => {
    const file = path.join(realDataDir, 'football-data', '2526', 'E0.csv');
    await expectEveryVectorWhole(readFileSync(file, 'utf8'));
  },
);
