import type { PrismaClient } from '../../../../src/db/generated/client.ts';
import type { ProcessingStatus } from '../../../../src/db/generated/enums.ts';
import { encodeNodeId } from '../../../../src/graphql/node-id.ts';
import { recordRunEvent } from '../../../../src/modules/pipeline/actions/record-run-event.ts';
import type { RunEventKind, RunEventPayload } from '../../../../src/modules/pipeline/domain/run-event.ts';
import { newId } from '../../../../src/shared/ids.ts';
import { NOW } from '../../graphql/support/test-api.ts';

export interface MadeRun {
  readonly runId: string;
  /** As GraphQL names it. */
  readonly id: string;
}

/** A run that was taken up, without any event. */
export async function madeRun(
  db: PrismaClient,
  values: { steps?: number; stepsDone?: number; createdAt?: Date } = {},
): Promise<MadeRun> {
  const runId = newId();
  await db.pipelineRun.create({
    data: { id: runId, mode: 'PAPER', asOf: NOW, config: {}, status: 'RUNNING', createdAt: NOW, ...values },
  });
  return { runId, id: encodeNodeId('PipelineRun', runId) };
}

/** Records an event in a transaction of its own. @returns its number. */
export async function tell(
  db: PrismaClient,
  { runId }: MadeRun,
  kind: RunEventKind,
  payload: RunEventPayload = {},
): Promise<number> {
  return Number(await db.$transaction((tx) => recordRunEvent(tx, { runId, kind, at: NOW, payload })));
}

/** Gives a run another status and tells why, in one transaction, as the engine does. @returns the number of the event. */
export async function turn(
  db: PrismaClient,
  { runId }: MadeRun,
  status: ProcessingStatus,
  kind: RunEventKind,
): Promise<number> {
  const number = await db.$transaction(async (tx) => {
    await tx.pipelineRun.update({ where: { id: runId }, data: { status } });
    return await recordRunEvent(tx, { runId, kind, at: NOW, payload: {} });
  });
  return Number(number);
}
