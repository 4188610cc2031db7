import {
  getNamedType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLNamedType,
} from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { schema } from '../../../src/graphql/schema.ts';
import { send } from '../graphql/support/execute.ts';
import type { TestApi } from '../graphql/support/test-api.ts';
import { knownOf } from '../robustness/support/known-of.ts';
import { startFilledApi } from '../robustness/support/filled-api.ts';
import { openCachedApi, type CachedApi } from './support/cached-api.ts';

/**
 * What becomes of the answer of each root field with all that it answers by itself: `kept`, or why not (`untold`: made of a table that changes in silence;
 * `process`: of the clock, the settings or the queue; `caller`: of who asks; `statement`: of a statement that may look at anything).
 * Whoever adds a field adds its row, and says by that whether it may be kept.
 */
const OUTCOMES = {
  aiDecision: 'untold',
  aiDecisions: 'untold',
  alerts: 'untold',
  apiKeys: 'untold',
  archivedImprovements: 'kept',
  auditEntries: 'kept',
  backup: 'untold',
  backups: 'untold',
  budget: 'process',
  calculateMatchup: 'process',
  costPerAppliedImprovement: 'process',
  costSummary: 'kept',
  costs: 'kept',
  dnaCatalogue: 'kept',
  dnaTags: 'kept',
  driftReports: 'kept',
  evaluation: 'kept',
  evaluations: 'kept',
  experiment: 'kept',
  experiments: 'kept',
  export: 'untold',
  exportColumns: 'statement',
  exports: 'untold',
  friction: 'kept',
  frictions: 'kept',
  imports: 'kept',
  improvement: 'kept',
  improvementCounts: 'kept',
  improvements: 'kept',
  job: 'untold',
  jobs: 'untold',
  leagueDrift: 'process',
  legacyMigrations: 'untold',
  llmCalls: 'kept',
  marketSnapshots: 'untold',
  match: 'kept',
  matches: 'kept',
  modelFit: 'kept',
  modelFits: 'kept',
  nearestTeams: 'kept',
  node: 'kept',
  nodes: 'kept',
  optimalStrategy: 'kept',
  pick: 'kept',
  pickPerformance: 'kept',
  picks: 'kept',
  pipelineRun: 'untold',
  pipelineRuns: 'kept',
  pipelineSchedules: 'untold',
  pipelineStrategies: 'process',
  portfolioSnapshots: 'untold',
  referenceChecks: 'kept',
  replayPick: 'statement',
  resultSources: 'process',
  rotatedFiles: 'untold',
  strategies: 'kept',
  strategyAdoptions: 'kept',
  strategyAnalyses: 'kept',
  strategyAnalysis: 'kept',
  strategyEvaluations: 'kept',
  strategyPerformances: 'untold',
  strategyRanking: 'kept',
  strategyVersions: 'kept',
  systemLogs: 'untold',
  systemStatus: 'process',
  team: 'kept',
  teams: 'kept',
  tokens: 'kept',
  trade: 'untold',
  trades: 'untold',
  tradingPerformance: 'process',
  trainingExamples: 'kept',
  verifyAuditChain: 'untold',
  viewer: 'caller',
};

let api: TestApi;
let cached: CachedApi;
beforeAll(async () => {
  api = await startFilledApi();
  cached = await openCachedApi(api);
});
afterAll(async () => {
  await cached.close();
  await api.close();
});

test('whether the answer of each root field is kept is written down', async () => {
  const { ids } = await knownOf(api.app, schema);
  const idOf = (type: string): string => ids.get(type)?.[0] ?? '';
  const outcomes: Record<string, string> = {};
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    await send(cached.app, `{ ${field.name}${argumentsOf(field, idOf)} ${leavesOf(field)} }`);
    outcomes[field.name] = cached.outcomes().join();
  }
  expect(outcomes).toEqual(OUTCOMES);
});

/** What fields cannot do without, besides an id of what they are named after. Whoever adds one with another required argument adds a row. */
function argumentsOf({ name, args }: GraphQLField<unknown, unknown>, idOf: (type: string) => string): string {
  const id = JSON.stringify(idOf(`${name.slice(0, 1).toUpperCase()}${name.slice(1)}`));
  const given: Readonly<Record<string, string>> = {
    calculateMatchup: 'input: { home: { databaseId: 1 }, away: { databaseId: 2 } }',
    costSummary: 'from: "2026-05-01", to: "2026-05-15"',
    exportColumns: 'of: TEAMS',
    friction: 'home: { databaseId: 1 }, away: { databaseId: 2 }',
    nearestTeams: 'name: "Home"',
    node: `id: "${idOf('Team')}"`,
    nodes: `ids: ["${idOf('Team')}", "${idOf('Match')}"]`,
    optimalStrategy: 'team: { databaseId: 1 }',
    replayPick: `id: "${idOf('Pick')}"`,
    team: 'name: "Home"',
    tradingPerformance: 'from: "2026-05-01T00:00:00Z"',
  };
  const said = given[name] ?? (args.some((one) => one.name === 'id') ? `id: ${id}` : '');
  return said === '' ? '' : `(${said})`;
}

function leavesOf({ type }: GraphQLField<unknown, unknown>): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  const leaves = leafNames(named);
  const nodes = isObjectType(named) ? named.getFields()['nodes'] : undefined;
  const below = nodes ? `nodes { ${leafNames(getNamedType(nodes.type)).join(' ')} }` : '';
  return `{ ${[...leaves, below].join(' ')} }`;
}

function leafNames(type: GraphQLNamedType): string[] {
  if (!isObjectType(type)) return ['__typename'];
  const leaves = Object.values(type.getFields())
    .filter((field) => isLeafType(getNamedType(field.type)) && !field.args.some(isRequiredArgument))
    .map(({ name }) => name);
  return ['__typename', ...leaves];
}
