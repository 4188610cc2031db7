import { isDeepStrictEqual } from 'node:util';
import type { PrismaClient } from '../src/db/generated/client.ts';
import { verifyAuditChain } from '../src/modules/audit/reads/verify-audit-chain.ts';
import { PIPELINE_NODES } from '../src/modules/pipeline/domain/node-name.ts';
import type { Finding } from './drill.ts';

const NODES = Object.keys(PIPELINE_NODES);

interface Decided {
  readonly picks: readonly unknown[];
  readonly decisions: readonly { readonly matchId: number | null }[];
}

/** What a run decided, without ids and instants of the run itself. */
async function decidedBy(db: PrismaClient, runId: string): Promise<Decided> {
  const picks = await db.pick.findMany({
    where: { runId },
    orderBy: [{ matchId: 'asc' }, { strategyName: 'asc' }, { market: 'asc' }, { selection: 'asc' }],
    omit: { id: true, runId: true, auditEntryId: true, createdAt: true, settledAt: true },
  });
  // Settlements say as of when they were made; what they came to is told by the picks.
  const decisions = await db.auditEntry.findMany({
    where: { runId, kind: 'MATCH_DECISION' },
    orderBy: [{ matchId: 'asc' }, { step: 'asc' }],
    select: { step: true, matchId: true, outcome: true, kickOffAt: true, payload: true },
  });
  return { picks: picks.map((pick) => JSON.stringify(pick)), decisions };
}

/** Holds a disturbed run against one that was not: the same decisions, and everything done once. */
export async function findingsOfRun(
  db: PrismaClient,
  runId: string,
  undisturbedId: string,
): Promise<readonly Finding[]> {
  const { fence } = await db.pipelineRun.findUniqueOrThrow({ where: { id: runId } });
  return [
    ...(await findingsOfDecisions(db, runId, undisturbedId)),
    ...(await findingsOfNodes(db, runId)),
    await findingOfEvents(db, runId, fence),
  ];
}

/** What a run came to, held against one that nobody disturbed. */
export async function findingsOfDecisions(
  db: PrismaClient,
  runId: string,
  undisturbedId: string,
): Promise<readonly Finding[]> {
  const [run, one, other] = await Promise.all([
    db.pipelineRun.findUniqueOrThrow({ where: { id: runId } }),
    decidedBy(db, runId),
    decidedBy(db, undisturbedId),
  ]);
  const chain = await verifyAuditChain(db, {});
  const matches = new Set(one.decisions.map(({ matchId }) => matchId)).size;
  return [
    {
      promise: 'the run completes',
      seen: `${run.status}, taken up ${run.fence} times`,
      isKept: run.status === 'COMPLETED',
    },
    sameness('the picks are those of an undisturbed run', one.picks, other.picks),
    sameness('the decisions are those of an undisturbed run', one.decisions, other.decisions),
    {
      promise: 'each match is decided once',
      seen: `${matches} matches, ${one.decisions.length} decisions`,
      isKept: matches === one.decisions.length,
    },
    {
      promise: 'the audit chain is intact',
      seen: `${chain.entriesChecked} entries, ${chain.faultCount} faults`,
      isKept: chain.faultCount === 0 && chain.entriesChecked > 0,
    },
  ];
}

function sameness(promise: string, these: readonly unknown[], those: readonly unknown[]): Finding {
  const isSame = isDeepStrictEqual(these, those);
  return {
    promise,
    seen: `${these.length} and ${those.length}, ${isSame ? 'equal to the last bit' : 'NOT EQUAL'}`,
    isKept: isSame && these.length > 0,
  };
}

async function findingsOfNodes(db: PrismaClient, runId: string): Promise<readonly Finding[]> {
  const tries = await db.processingCheckpoint.findMany({ where: { runId }, orderBy: { id: 'asc' } });
  const triesOf = (node: string) => tries.filter((one) => one.node === node);
  const once = NODES.filter(
    (node) => triesOf(node).filter(({ status }) => status === 'COMPLETED').length === 1,
  );
  const again = NODES.filter((node) => {
    const statuses = triesOf(node).map(({ status }) => status);
    const done = statuses.indexOf('COMPLETED');
    return done !== -1 && done !== statuses.length - 1;
  });
  return [
    {
      promise: 'every node is completed once',
      seen: `${once.length} of ${NODES.length}, in ${tries.length} tries`,
      isKept: once.length === NODES.length,
    },
    {
      promise: 'no finished node is tried again',
      seen: again.length === 0 ? 'none' : again.join(', '),
      isKept: again.length === 0,
    },
  ];
}

/** Its story: asked for, taken up so and so often, each node done in its order, done. */
async function findingOfEvents(db: PrismaClient, runId: string, fence: number): Promise<Finding> {
  const events = await db.runEvent.findMany({ where: { runId }, orderBy: { id: 'asc' } });
  const kinds = events.map(({ kind }) => kind);
  const nodes = events
    .filter(({ kind }) => kind === 'NODE_COMPLETED')
    .map(({ payload }) =>
      typeof payload === 'object' && payload !== null && !Array.isArray(payload) ? payload['node'] : null,
    );
  const starts = kinds.filter((kind) => kind === 'RUN_STARTED').length;
  const isWhole =
    kinds[0] === 'RUN_QUEUED' &&
    kinds.at(-1) === 'RUN_COMPLETED' &&
    starts === fence &&
    isDeepStrictEqual(nodes, NODES) &&
    kinds.filter((kind) => kind === 'RUN_COMPLETED').length === 1;
  return {
    promise: 'its events tell each thing once, in order',
    seen: `${events.length} events: ${starts} starts, ${nodes.length} nodes, end ${kinds.at(-1) ?? 'none'}`,
    isKept: isWhole,
  };
}
