import type { PrismaClient } from '../../db/generated/client.ts';
import type { SlowStatementWatch } from '../../db/slow-statement-watch.ts';
import type { Clock } from '../../shared/clock.ts';
import { thisProcess } from '../jobs/this-process.ts';
import { statementShape } from './domain/statement-shape.ts';

export interface SlowStatementDeps {
  readonly db: PrismaClient;
  readonly clock: Clock;
  /** Told of what could not be stored. */
  readonly onFault: (error: unknown) => void;
  readonly watch: SlowStatementWatch;
}

/** More within a minute have one cause. */
const MOST_A_MINUTE = 30;
const MINUTE_MS = 60_000;

/**
 * Records the statements that a watch hears of, at most 30 a minute of each process. Nobody waits for it, and what it cannot store is told
 * and forgotten; what it writes itself is not recorded. @returns what ends the recording, once everything under way is stored.
 */
export function recordSlowStatements({ db, clock, onFault, watch }: SlowStatementDeps): () => Promise<void> {
  const writing = new Set<Promise<void>>();
  let minute = 0;
  let recorded = 0;
  watch.listen(({ text, durationMs }) => {
    const at = clock.now();
    const thisMinute = Math.floor(at.getTime() / MINUTE_MS);
    if (thisMinute !== minute) [minute, recorded] = [thisMinute, 0];
    if (text.includes('INSERT INTO slow_statements') || recorded >= MOST_A_MINUTE) return;
    recorded += 1;
    const write = db.$executeRaw`
      INSERT INTO slow_statements (at, process, duration_ms, statement)
      VALUES (${at}, ${thisProcess()}, ${durationMs}, ${statementShape(text)})`.then(
      () => undefined,
      onFault,
    );
    writing.add(write);
    void write.then(() => writing.delete(write));
  });
  return async () => {
    watch.listen(null);
    await Promise.all(writing);
  };
}
