import type { Reader } from '../../../db/transaction.ts';
import type { Clock } from '../../../shared/clock.ts';
import { type HistoryRequest, loadHistory } from '../../models/reads/load-history.ts';
import type { Llm } from '../../llm/llm.ts';
import type { KnownResult } from '../../matches/reads/known-at.ts';
import type { RunFacts } from '../domain/node.ts';

/** What nodes reach the world by, made anew for every as-of instant. */
export interface NodeIo {
  readonly reader: Reader;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** The language models that may be asked; null where this process has no access to any. */
  readonly llm: Llm | null;
  /** The job that carries the run out; null outside of one. */
  readonly jobId: string | null;
  /** Fixtures that kick off later are left for another run or instant. */
  readonly until: Date;
  /** The results that models are fitted to, by division; read once, whoever asks. */
  readonly history: (divisions: readonly string[]) => Promise<ReadonlyMap<string, readonly KnownResult[]>>;
}

const DAY_MS = 86_400_000;

/** @param until the horizon of the configuration unless given. */
export function nodeIo(
  given: Pick<NodeIo, 'reader' | 'clock' | 'signal' | 'llm' | 'jobId'>,
  { asOf, config }: RunFacts,
  until = new Date(asOf.getTime() + config.horizonDays * DAY_MS),
): NodeIo {
  const read = new Map<string, Promise<ReadonlyMap<string, readonly KnownResult[]>>>();
  return {
    ...given,
    until,
    history: (divisions) => {
      const request: HistoryRequest = {
        divisions: [...divisions].sort(),
        asOf,
        historyDays: config.model.historyDays,
      };
      const key = request.divisions.join(' ');
      const reading = read.get(key) ?? loadHistory(given.reader, request);
      read.set(key, reading);
      // What could not be read is read anew by the next try.
      reading.catch(() => read.delete(key));
      return reading;
    },
  };
}
