import { setTimeout as wait } from 'node:timers/promises';
import { onScratchDatabase } from '../bench/scratch-database.ts';
import { decodeNodeId } from '../src/graphql/node-id.ts';
import type { PipelineNodeName } from '../src/modules/pipeline/domain/node-name.ts';
import { ask, askForRun, codesOf } from './ask.ts';
import type { Member } from './crew.ts';
import { type Drill, type Finding, withCrew } from './drill.ts';
import { findingsOfRun } from './findings-of-run.ts';
import { findingsOfWatches } from './findings-of-watches.ts';
import { Gates } from './gates.ts';
import { type OwnServer, startOwnServer } from './own-server.ts';
import { endOfRun, undisturbedRun } from './runs.ts';
import { waitFor } from './wait-for.ts';
import { watchRun } from './watch.ts';

interface Stop {
  readonly how: 'SIGINT' | 'SIGQUIT';
  readonly node: PipelineNodeName;
}

/** In order inside one node, and as in a crash inside the one that seals the picks. */
const STOPS: readonly Stop[] = [
  { how: 'SIGINT', node: 'friction-analyst' },
  { how: 'SIGQUIT', node: 'auditor' },
];
/** How long the server stays away. */
const AWAY_MS = 4_000;

/** Stops and starts PostgreSQL in the middle of runs, under an API with workers in it. */
export async function drillDatabase(signal: AbortSignal): Promise<readonly Finding[]> {
  const server = await startOwnServer();
  try {
    return await onScratchDatabase(server.url, (db, url) =>
      withCrew({ db, url, signal }, async (drill) => {
        const undisturbedId = await undisturbedRun(drill);
        const api = await drill.crew.api(2);
        const findings: Finding[] = [];
        for (const stop of STOPS) findings.push(...(await stopped(drill, server, api, stop, undisturbedId)));
        return findings;
      }),
    );
  } finally {
    await server.end();
  }
}

async function stopped(
  drill: Drill,
  server: OwnServer,
  api: Member,
  { how, node }: Stop,
  undisturbedId: string,
): Promise<readonly Finding[]> {
  // The locks of the session before went with the server.
  const gates = await Gates.attach(drill.url, drill.signal);
  const gate = await gates.arm({ node, point: 'INSIDE', runId: null });
  const id = await askForRun(api, 'startPipelineRun', { mode: 'SHADOW', asOf: drill.asOf });
  const runId = decodeNodeId(id).id;
  const watches = watchRun(api, id);
  try {
    await gate.held();
    await server.stop(how);
    const codes = await codesWhileAway(api);
    await wait(AWAY_MS, undefined, { signal: drill.signal });
    await server.start();
    const startedAt = performance.now();
    const health = await waitFor('a healthy API', drill.signal, async () => {
      const { status } = await fetch(`${api.url}/health`);
      return status === 200 ? status : null;
    });
    const seconds = (performance.now() - startedAt) / 1_000;
    await endOfRun(drill, runId);
    const isCoded = codes.length > 0 && codes.every((code) => code === 'UNAVAILABLE');
    return [
      {
        promise: `requests without a database (${how} inside ${node}) are answered with UNAVAILABLE`,
        seen: codes.join(', '),
        isKept: isCoded,
      },
      {
        promise: 'the process lives on and is healthy again',
        seen: `process ${api.pid}, /health ${health} ${seconds.toFixed(1)} s after the start`,
        isKept: api.isAlive(),
      },
      ...(await findingsOfWatches(drill, runId, watches)),
      ...(await findingsOfRun(drill.db, runId, undisturbedId)),
    ];
  } finally {
    for (const watch of watches) watch.close();
    await gates.close();
  }
}

const QUESTIONS = [
  '{ pipelineRuns { totalCount } }',
  '{ teams { nodes { name } } }',
  '{ verifyAuditChain { __typename } }',
  'mutation { startPipelineRun(input: { mode: SHADOW }) { __typename } }',
];

/** What an API answers to everything that needs the database; `none` stands for an answer without an error. */
async function codesWhileAway(api: Member): Promise<string[]> {
  const codes: string[] = [];
  for (const question of QUESTIONS) {
    const found = codesOf(await ask(api, question));
    codes.push(...(found.length === 0 ? ['none'] : found));
  }
  return codes;
}
