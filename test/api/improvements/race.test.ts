import { afterAll, beforeAll, expect, test } from 'vitest';
import { transitionOf } from '../../../src/modules/improvements/domain/decide-transition.ts';
import type {
  ImprovementAction,
  ImprovementStatus,
} from '../../../src/modules/improvements/domain/improvement-status.ts';
import {
  STORED_STATUSES,
  type StoredStatus,
} from '../../../src/modules/improvements/domain/improvement-status.ts';
import { verifyAuditChain } from '../../../src/modules/audit/reads/verify-audit-chain.ts';
import {
  ActivateImprovementsDocument,
  ArchiveImprovementDocument,
  ReactivateImprovementDocument,
} from '../../generated/operations.ts';
import { execute } from '../graphql/support/execute.ts';
import { startTestApi, type TestApi } from '../graphql/support/test-api.ts';
import { idOf, propose, setMinEdge } from './support/made-improvements.ts';

const ROUNDS = 200;
const CALLS = 8;
const ACTIONS = ['ARCHIVE', 'REACTIVATE', 'ACTIVATE'] as const;
type RacedAction = (typeof ACTIONS)[number];

let api: TestApi;
let key: number;

beforeAll(async () => {
  api = await startTestApi();
  key = await propose(api.db, [setMinEdge(0.06)]);
});
afterAll(() => api.close());

/** What a call was answered: that it did it, or the status in which it found the improvement. */
interface Answered {
  readonly action: RacedAction;
  readonly by: string;
  readonly isDone: boolean;
  readonly found: ImprovementStatus | null;
}

async function call(action: RacedAction, by: string): Promise<Answered> {
  const id = idOf(key);
  if (action === 'ACTIVATE') {
    const input = { ids: [id], errorPolicy: 'REJECT_ALL' as const, by };
    const { activateImprovements: answer } = await execute(api.app, ActivateImprovementsDocument, { input });
    if (answer?.__typename !== 'ActivateImprovementsPayload') throw new Error(JSON.stringify(answer));
    const found = answer.outcomes[0]?.foundStatus ?? null;
    return { action, by, isDone: answer.activatedCount === 1, found };
  }
  const input = { id, reason: `by ${by}`, by };
  const answer =
    action === 'ARCHIVE'
      ? (await execute(api.app, ArchiveImprovementDocument, { input })).archiveImprovement
      : (await execute(api.app, ReactivateImprovementDocument, { input })).reactivateImprovement;
  if (answer?.__typename === 'ImprovementWrongStatusError')
    return { action, by, isDone: false, found: answer.status };
  if (answer === null || !('improvement' in answer)) throw new Error(JSON.stringify(answer));
  return { action, by, isDone: true, found: null };
}

/** In every second round all calls want the same, which is possible; in the others anything, by a fixed sequence. */
function wantedIn(round: number, status: ImprovementStatus): RacedAction[] {
  const possible = ACTIONS.filter((action) => transitionOf(status, action) !== null);
  const alike = possible[(round >> 1) % possible.length] ?? 'ARCHIVE';
  return Array.from({ length: CALLS }, (_, place) =>
    round % 2 === 0 ? alike : (ACTIONS[(round + place * (1 + ((round >> 1) % 2))) % ACTIONS.length] ?? alike),
  );
}

const statusOf = (stored: string): ImprovementStatus => STORED_STATUSES[stored as StoredStatus];

test(`${ROUNDS} rounds of ${CALLS} calls at once leave a history that is the sequence of those that succeeded`, async () => {
  let status: ImprovementStatus = 'PROPOSED';
  let steps = 1;
  let archivedReason: string | null = null;
  const winners = { alike: new Set<number>(), mixed: new Set<number>() };
  for (let round = 0; round < ROUNDS; round += 1) {
    const wanted = wantedIn(round, status);
    const answers = await Promise.all(wanted.map((action, place) => call(action, `${round}.${place}`)));
    const done = answers.filter(({ isDone }) => isDone);
    (round % 2 === 0 ? winners.alike : winners.mixed).add(done.length);
    const history = await api.db.improvementTransition.findMany({
      where: { improvementId: key, number: { gt: steps } },
      orderBy: { number: 'asc' },
    });
    // Each success is one step, by who was told so, and there is no other.
    expect(history.map(({ actor }) => actor).sort()).toEqual(done.map(({ by }) => by).sort());
    for (const { number, fromStatus, toStatus, actor, reason } of history) {
      const answer = done.find(({ by }) => by === actor);
      steps += 1;
      expect({ number, from: fromStatus, to: statusOf(toStatus), reason }).toEqual({
        number: steps,
        from: status.toLowerCase(),
        to: transitionOf(status, (answer?.action ?? '') as ImprovementAction),
        reason: answer?.action === 'ACTIVATE' ? null : `by ${actor ?? ''}`,
      });
      status = statusOf(toStatus);
      archivedReason = status === 'ARCHIVED' ? reason : null;
    }
    // Who lost was told of a status from which it was not possible.
    for (const { action, found } of answers.filter(({ isDone }) => !isDone))
      expect({ action, found, to: transitionOf(found, action) }).toEqual({ action, found, to: null });
    const row = await api.db.strategyImprovement.findUniqueOrThrow({ where: { id: key } });
    expect([row.status, row.abTestActive, row.archivedReason, row.archivedAt !== null]).toEqual([
      status.toLowerCase(),
      status === 'ACTIVE',
      archivedReason,
      status === 'ARCHIVED',
    ]);
  }
  expect(winners.alike).toEqual(new Set([1]));
  // The mixed rounds tell something: in some, several calls followed each other.
  expect(Math.max(...winners.mixed)).toBeGreaterThan(1);
  const trail = await api.db.auditEntry.count({ where: { subject: `improvement:${key}` } });
  expect(trail).toBe(steps);
  expect((await verifyAuditChain(api.db, {})).faults).toEqual([]);
  expect(await api.db.experiment.count({ where: { improvementId: key, status: 'RUNNING' } })).toBe(
    status === 'ACTIVE' ? 1 : 0,
  );
}, 60_000);
