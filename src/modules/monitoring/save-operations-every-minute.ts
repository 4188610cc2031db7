import type { Logger } from 'pino';
import type { PrismaClient } from '../../db/generated/client.ts';
import { saveOperations } from './actions/save-operations.ts';
import type { OperationCounter } from './operation-counter.ts';

const EVERY_MS = 60_000;

/** Stores what a process counts once a minute. @returns what ends it, once the last counts are stored. */
export function saveOperationsEveryMinute(
  db: PrismaClient,
  counter: OperationCounter,
  log: Pick<Logger, 'warn'>,
): () => Promise<void> {
  const save = async (): Promise<void> => {
    try {
      await saveOperations(db, counter);
    } catch (error) {
      log.warn({ err: error }, 'operations that were counted could not be stored yet');
    }
  };
  let saving = Promise.resolve();
  const timer = setInterval(() => {
    saving = saving.then(save);
  }, EVERY_MS);
  return async () => {
    clearInterval(timer);
    await saving;
    await save();
  };
}
