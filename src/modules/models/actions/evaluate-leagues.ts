import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import type { EvaluationConfig } from '../domain/evaluation/evaluation-config.ts';
import type { LeagueEvaluation } from '../domain/evaluation/evaluate-league.ts';
import type { LeagueFacts } from '../domain/evaluation/league-facts.ts';
import type { LeagueTask } from './evaluate-league-thread.ts';

export interface LeaguesWork {
  readonly signal: AbortSignal;
  /** Told of each league that is done. */
  readonly report: (done: number, division: string) => void;
}

/**
 * Evaluates leagues side by side, a thread for each core. This thread stays free, so that progress is told, signs of life are given and the
 * signal is heard while even a single league is walked. The answer is in the order of `leagues`, whatever was done first, and to the
 * bit that of one thread.
 *
 * @throws the reason of the signal when it fires.
 */
export async function evaluateLeagues(
  leagues: readonly LeagueFacts[],
  config: EvaluationConfig,
  { signal, report }: LeaguesWork,
): Promise<LeagueEvaluation[]> {
  signal.throwIfAborted();
  const threads = Math.max(1, Math.min(leagues.length, availableParallelism()));
  const pool = new Piscina<LeagueTask, LeagueEvaluation>({
    filename: fileURLToPath(new URL('./evaluate-league-thread.ts', import.meta.url)),
    name: 'evaluateLeagueInThread',
    minThreads: threads,
    maxThreads: threads,
  });
  try {
    let done = 0;
    return await Promise.all(
      leagues.map(async (facts) => {
        const evaluated = await pool.run({ facts, config }, { signal });
        done += 1;
        report(done, facts.division);
        return evaluated;
      }),
    );
  } catch (error) {
    signal.throwIfAborted();
    throw error;
  } finally {
    await pool.destroy();
  }
}
