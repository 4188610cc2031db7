import { Prisma, type PrismaClient } from '../../../db/generated/client.ts';
import type { Clock } from '../../../shared/clock.ts';
import type { EvaluationConfig } from '../domain/evaluation/evaluation-config.ts';
import type { EvaluationRequest } from '../domain/evaluation/evaluation-request.ts';
import { judgeLeagues } from '../domain/evaluation/judge-leagues.ts';
import { loadEvaluation } from '../reads/load-evaluation.ts';
import { evaluateLeagues } from './evaluate-leagues.ts';
import { saveEvaluation } from './save-evaluation.ts';

export interface EvaluationDeps {
  readonly db: PrismaClient;
  readonly clock: Clock;
  /** The job that asks; null outside of one. */
  readonly jobId: string | null;
  readonly signal: AbortSignal;
  /** @param fraction 0..1 of the work that is done. */
  readonly report: (fraction: number, message: string) => void;
}

const LONGEST_MS = 120_000;
/** Of the work: reading comes before it, and the intervals after it. */
const WALKING = { from: 0.05, to: 0.85 };

/**
 * Evaluates a model on what was known at an instant, and stores what came of it. What is read is one snapshot of the database; the
 * computing happens outside any transaction; asked to end, it leaves nothing behind. A job that is run again after it has stored its
 * evaluation stores no second one.
 *
 * @returns the id of the evaluation. @throws InvalidInputError for a league or a season of which no result was known.
 */
export async function evaluateModel(deps: EvaluationDeps, request: EvaluationRequest): Promise<string> {
  const { db, clock, jobId, signal, report } = deps;
  const stored = jobId && (await db.evaluation.findFirst({ where: { jobId }, select: { id: true } }));
  if (stored) return stored.id;
  const facts = await db.$transaction((tx) => loadEvaluation(tx, request), {
    isolationLevel: Prisma.TransactionIsolationLevel.RepeatableRead,
    timeout: LONGEST_MS,
  });
  const config: EvaluationConfig = {
    ...request.rules,
    leagues: facts.map(({ division }) => division),
    seasons: [...new Set(facts.flatMap(({ seasons }) => seasons.map(({ season }) => season)))].sort(),
  };
  report(WALKING.from, facts.length === 1 ? '1 league' : `${facts.length} leagues`);
  const leagues = await evaluateLeagues(facts, config, {
    signal,
    report: (done, division) =>
      report(WALKING.from + ((WALKING.to - WALKING.from) * done) / facts.length, division),
  });
  signal.throwIfAborted();
  const judgement = judgeLeagues(leagues, config);
  const stamp = { jobId, asOf: request.asOf, at: clock.now() };
  return await db.$transaction((tx) => saveEvaluation(tx, config, judgement, stamp));
}
