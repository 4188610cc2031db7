import type { Tx } from '../../../db/transaction.ts';
import type { Json } from '../../../shared/json.ts';
import type { UpkeepTaskName } from '../domain/upkeep-task.ts';

/** Notes when a task of upkeep was last done, and what came of it. */
export async function noteUpkeep(tx: Tx, task: UpkeepTaskName, at: Date, details: Json): Promise<void> {
  const data = { doneAt: at, details: details ?? {} };
  await tx.upkeepTask.upsert({ where: { task }, create: { task, ...data }, update: data });
}
