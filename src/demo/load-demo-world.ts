import type { PrismaClient } from '../db/generated/client.ts';
import type { Tx } from '../db/transaction.ts';
import { appendDecisions } from '../modules/audit/actions/append-decisions.ts';
import type { Decision } from '../modules/audit/domain/decision.ts';
import { frictionsJob } from '../modules/frictions/actions/frictions-job.ts';
import { proposeImprovement } from '../modules/improvements/actions/propose-improvement.ts';
import { finishJobHere, runJobHere } from '../modules/jobs/actions/run-job-here.ts';
import type { JobDeps } from '../modules/jobs/actions/run-job.ts';
import { importJob } from '../modules/matches/actions/import-job.ts';
import { requestSeasons } from '../modules/matches/actions/request-seasons.ts';
import { pipelineRunJob } from '../modules/pipeline/actions/run-job.ts';
import { startPipelineRun } from '../modules/pipeline/actions/start-pipeline-run.ts';
import { strategiesInForce } from '../modules/pipeline/reads/strategies-in-force.ts';
import { strategiesJob } from '../modules/strategies/actions/strategies-job.ts';
import { teamDnaJob } from '../modules/teams/actions/team-dna-job.ts';
import type { Clock } from '../shared/clock.ts';
import { demoProposals } from './demo-proposals.ts';
import { type DemoFile, generateDemoWorld } from './generate-demo-world.ts';
import { loadDemoLedger } from './load-demo-ledger.ts';

const SEED = 1863;
const LOADING_MS = 120_000;

export interface DemoDeps {
  readonly db: PrismaClient;
  readonly clock: Clock;
  readonly onUnexpected: JobDeps['onUnexpected'];
}

/**
 * Fills an empty database with the demo world, by the same jobs as real data: an import, DNA, frictions, strategies and a pipeline run,
 * with three improvements to decide on, and by the same actions as the API a ledger of trades. A database
 * that is in use is left alone, a load that was broken off is completed, and of several processes that start together one
 * loads it. @returns whether it was loaded.
 */
export async function loadDemoWorld(deps: DemoDeps): Promise<boolean> {
  const { db, clock } = deps;
  return await db.$transaction(
    async (tx) => {
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('quantum-sovereign:demo-world'))`;
      const { files, asOf } = generateDemoWorld({ seed: SEED, today: clock.now() });
      if (await isInUse(tx, files)) return false;
      const handlers = {
        IMPORT_MATCHES: importJob({ db, clock, root: null }),
        COMPUTE_TEAM_DNA: teamDnaJob(db, clock),
        COMPUTE_FRICTIONS: frictionsJob(db, clock),
        EVALUATE_STRATEGIES: strategiesJob(db, clock),
        PIPELINE_RUN: pipelineRunJob({ db, clock }),
      };
      const jobs: JobDeps = { ...deps, handlers };
      const uploads = files.map(({ name, text }) => ({ name, text }));
      await runJobHere(jobs, 'IMPORT_MATCHES', { paths: [], uploads, knownAt: null, division: null });
      const newest = { leagues: [], season: null, asOf };
      for (const kind of ['COMPUTE_TEAM_DNA', 'COMPUTE_FRICTIONS', 'EVALUATE_STRATEGIES'] as const) {
        await finishJobHere(
          jobs,
          await db.$transaction((inner) => requestSeasons(inner, { clock, queue: null }, kind, newest)),
        );
      }
      // The next round lies up to eight days ahead.
      const request = { mode: 'PAPER', asOf, leagues: [], config: { horizonDays: 9 } } as const;
      const { jobId } = await db.$transaction((inner) =>
        startPipelineRun(inner, { clock, queue: null }, request),
      );
      await finishJobHere(jobs, jobId);
      await db.$transaction(async (inner) => {
        await proposeDemoImprovements(inner, clock.now());
        await loadDemoLedger(inner, SEED, clock.now());
      });
      return true;
    },
    { timeout: LOADING_MS },
  );
}

/** Proposals that wait for somebody, so that what becomes of one can be tried. */
async function proposeDemoImprovements(tx: Tx, at: Date): Promise<void> {
  const origin = { analysisId: null, llmCallId: null, at };
  const decisions: Decision[] = [];
  for (const proposal of demoProposals(await strategiesInForce(tx, at))) {
    const proposed = await proposeImprovement(tx, proposal, origin);
    if (proposed.kind === 'NEW') decisions.push(proposed.decision);
  }
  await appendDecisions(tx, decisions);
}

/** Whether the database holds anything but what a load that was broken off leaves: some of the files, no run and no trades. */
async function isInUse(tx: Tx, files: readonly DemoFile[]): Promise<boolean> {
  const fileName = { notIn: files.map(({ name }) => name) };
  const runs = await tx.pipelineRun.count();
  const imports = await tx.matchImport.count({ where: { fileName } });
  const traded = (await tx.trade.findFirst({ select: { id: true } })) !== null;
  return runs + imports > 0 || traded || (await tx.aiDecision.findFirst({ select: { id: true } })) !== null;
}
