import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { encodeNodeId } from '../../../src/graphql/node-id.ts';
import { saveModelFits } from '../../../src/modules/models/actions/save-model-fits.ts';
import { fitDivision } from '../../../src/modules/models/domain/fit-division.ts';
import { type FitRecord, fitRecord } from '../../../src/modules/models/domain/fit-record.ts';
import { DEFAULT_MODEL_SETTINGS } from '../../../src/modules/models/domain/model-settings.ts';
import { newId } from '../../../src/shared/ids.ts';
import {
  ModelFitByIdDocument,
  ModelFitsDocument,
  type ModelFitsQueryVariables,
} from '../../generated/operations.ts';
import { execute } from '../graphql/support/execute.ts';
import { startTestApi, statementsOf, type TestApi } from '../graphql/support/test-api.ts';

const SCORELESS = 5;
const SCORES = [
  [1, 2, 2, 1],
  [2, 3, 1, 1],
  [3, 1, 0, 1],
  [2, 1, 1, 0],
  [3, 2, 2, 2],
  [1, 3, 3, 1],
  [4, 1, 1, 1],
  [2, 4, 2, 1],
  [4, 3, 1, 0],
  [1, SCORELESS, 1, 0],
  [SCORELESS, 2, 0, 2],
] as const;
const history = SCORES.map(([homeTeamId, awayTeamId, homeGoals, awayGoals], n) => ({
  matchId: n + 1,
  season: '2025/26',
  playedOn: `2026-04-0${1 + (n % 9)}`,
  homeTeamId,
  awayTeamId,
  homeGoals,
  awayGoals,
}));
const made = (division: string, kind: 'POISSON' | 'DIXON_COLES', day: string): FitRecord =>
  fitRecord(
    division,
    new Date(`${day}T06:00:00Z`),
    fitDivision(history, day, { ...DEFAULT_MODEL_SETTINGS, kind, shrinkage: 0, xi: 0.002 }),
  );

let api: TestApi;
let ids: string[];
const fits = [
  made('E0', 'POISSON', '2026-05-01'),
  made('E0', 'DIXON_COLES', '2026-05-03'),
  made('D1', 'DIXON_COLES', '2026-05-02'),
];

beforeAll(async () => {
  api = await startTestApi();
  for (const name of ['Avon', 'Brent', 'Colne', 'Dee', 'Exe']) {
    await api.db.team.create({ data: { teamName: name, teamNameNormalized: name.toLowerCase() } });
  }
  ids = [];
  for (const [n, fit] of fits.entries()) {
    const at = new Date(Date.UTC(2026, 4, 10 + n));
    ids.push(...(await api.db.$transaction((tx) => saveModelFits(tx, [fit], at))));
  }
});
afterAll(() => api.close());

const nodeId = (n: number): string => encodeNodeId('ModelFit', ids[n] ?? '');

describe('a model fit', () => {
  test('is answered with its settings, parameters and ratings, to the bit', async () => {
    const { modelFit, node } = await execute(api.app, ModelFitByIdDocument, { id: nodeId(1) });
    const [, fit] = fits;
    if (!fit) throw new Error('no fit was made');
    const { intercept, homeAdvantage, rho, covariance, logLikelihood, weightSum, matches } = fit.fit;
    expect(modelFit).toMatchObject({
      id: nodeId(1),
      division: 'E0',
      kind: 'DIXON_COLES',
      version: fit.version,
      settings: { kind: 'DIXON_COLES', xi: 0.002, historyDays: 1095, shrinkage: 0 },
      asOf: '2026-05-03T06:00:00.000Z',
      referenceOn: '2026-05-03',
      firstMatchOn: '2026-04-01',
      lastMatchOn: '2026-04-09',
      ...{ intercept, homeAdvantage, rho, covariance, logLikelihood, weightSum, matches },
      isRhoAtBound: false,
      isCovarianceAtBound: false,
      teamsLeftOut: [{ databaseId: SCORELESS }],
      inputsHash: fit.inputsHash,
      computedAt: '2026-05-11T00:00:00.000Z',
    });
    expect(modelFit?.ratings).toEqual(
      ['Avon', 'Brent', 'Colne', 'Dee'].map((name, position) => ({
        team: { databaseId: position + 1, name },
        attack: fit.fit.attack[position],
        defence: fit.fit.defence[position],
        matches: [6, 6, 5, 3][position],
      })),
    );
    expect(node).toEqual({ __typename: 'ModelFit', inputsHash: fit.inputsHash });
  });

  test('is null where nothing is stored', async () => {
    const id = encodeNodeId('ModelFit', newId());
    expect(await execute(api.app, ModelFitByIdDocument, { id })).toEqual({ modelFit: null, node: null });
  });
});

describe('the list of model fits', () => {
  const listed = async (variables: ModelFitsQueryVariables): Promise<unknown> => {
    const { modelFits } = await execute(api.app, ModelFitsDocument, variables);
    return modelFits.nodes.map(({ id }) => [nodeId(0), nodeId(1), nodeId(2)].indexOf(id));
  };

  test('comes with the one stored last first, or by its as-of', async () => {
    expect(await listed({})).toEqual([2, 1, 0]);
    expect(await listed({ orderBy: { field: 'AS_OF', direction: 'DESC' } })).toEqual([1, 2, 0]);
    expect(await listed({ orderBy: { field: 'AS_OF', direction: 'ASC' } })).toEqual([0, 2, 1]);
  });

  test('is filtered by league, kind and hash', async () => {
    expect(await listed({ filter: { division: { eq: 'E0' } } })).toEqual([1, 0]);
    expect(await listed({ filter: { kind: { eq: 'DIXON_COLES' } } })).toEqual([2, 1]);
    expect(await listed({ filter: { inputsHash: { eq: fits[0]?.inputsHash ?? '' } } })).toEqual([0]);
    expect(await listed({ filter: { kind: { eq: 'BIVARIATE_POISSON' } } })).toEqual([]);
  });

  test('reads the teams of all ratings in one statement', async () => {
    const statements = await statementsOf(() => execute(api.app, ModelFitsDocument, {}));
    const ofTeams = statements.filter((text) => text.includes('team_quantum_dna_v3'));
    expect(ofTeams.length).toBeLessThanOrEqual(1 + fits.length);
  });
});
