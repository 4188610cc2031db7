import type { Tx } from '../../../db/transaction.ts';
import { NotFoundError } from '../../../shared/not-found-error.ts';
import { closeAlert } from '../../monitoring/actions/close-alert.ts';

/** Removes a schedule. Runs that it started stay as they are. @throws NotFoundError when there is none of that name. */
export async function removePipelineSchedule(tx: Tx, name: string, at: Date): Promise<void> {
  const { count } = await tx.pipelineSchedule.deleteMany({ where: { name: name.trim() } });
  if (count === 0) throw new NotFoundError('PipelineSchedule', name);
  await closeAlert(tx, 'SCHEDULE_FAILED', `schedule:${name.trim()}`, at);
}
