import { z } from 'zod';
import type { PrismaClient } from '../../../db/generated/client.ts';
import type { Clock } from '../../../shared/clock.ts';
import type { JobHandler } from '../../jobs/domain/job.ts';
import { evaluationRules } from '../reads/read-evaluation.ts';
import { evaluateModel } from './evaluate-model.ts';

const jobInput = z.strictObject({
  leagues: z.array(z.string()),
  seasons: z.array(z.string()),
  asOf: z.iso.datetime(),
  rules: evaluationRules,
});

/** The handler of EVALUATE_MODEL: the result names the evaluation and says how it ended. */
export function evaluateModelJob(db: PrismaClient, clock: Clock): JobHandler {
  return async (input, context) => {
    const { asOf, ...request } = jobInput.parse(input);
    const id = await evaluateModel({ db, clock, ...context }, { ...request, asOf: new Date(asOf) });
    const stored = await db.evaluation.findUnique({ where: { id } });
    if (!stored) throw new Error(`The evaluation ${id} was stored and is gone.`);
    const { outcome, matches, rps, inputsHash } = stored;
    return { evaluationId: id, outcome, matches, rps, inputsHash };
  };
}
