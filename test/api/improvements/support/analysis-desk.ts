import { encodeNodeId } from '../../../../src/graphql/node-id.ts';
import { analyzeStrategiesJob } from '../../../../src/modules/improvements/actions/analyze-strategies-job.ts';
import { runJob } from '../../../../src/modules/jobs/actions/run-job.ts';
import { AnalyzeStrategiesDocument, StrategyAnalysesDocument } from '../../../generated/operations.ts';
import { fakeLlmSettings } from '../../../support/open-test-llm.ts';
import { execute } from '../../graphql/support/execute.ts';
import { NOW, startTestApi } from '../../graphql/support/test-api.ts';
import { importSeason, recordBook, settleBook } from './made-book.ts';

const clock = { now: () => NOW };

export interface AnalysisInput {
  runId?: string;
  asOf?: string;
  minimumBets?: number;
  falseDiscoveryRate?: number;
  maximumProposals?: number;
  provider?: 'EMBEDDED' | 'OPENAI';
  model?: string;
  modes?: ('LIVE' | 'PAPER')[];
  strategies?: string[];
  leagues?: string[];
  idempotencyKey?: string;
}

export type AnalysisDesk = Awaited<ReturnType<typeof openAnalysisDesk>>;

/** An API over a settled book of 80 bets, some of them decided by several runs, with what asks for analyses and does their work. */
export async function openAnalysisDesk() {
  // A request may be for a paid model; the worker of these tests has none.
  const api = await startTestApi({ llm: fakeLlmSettings('http://127.0.0.1:1') });
  await importSeason(api.db);
  const runId = await recordBook(api.db);
  // The same bets again, a day later and by a run of another world: none of them counts a second time.
  await recordBook(api.db, { mode: 'LIVE', asOf: new Date('2025-07-31T12:00:00Z') });
  await recordBook(api.db, { mode: 'SHADOW', isCounted: false });
  await recordBook(api.db, { strategy: 'of-nobody' });
  await settleBook(api.db, new Date('2026-03-01T00:00:00Z'));

  const ask = async (input: AnalysisInput) =>
    (await execute(api.app, AnalyzeStrategiesDocument, { input })).analyzeStrategies;
  const taken = async (input: AnalysisInput): Promise<string> => {
    const answer = await ask(input);
    if (answer?.__typename !== 'AnalyzeStrategiesPayload') throw new Error(JSON.stringify(answer));
    return Buffer.from(answer.job.id, 'base64url').toString().replace('Job:', '');
  };
  const work = (jobId: string) =>
    runJob(
      {
        db: api.db,
        clock,
        handlers: { ANALYZE_STRATEGIES: analyzeStrategiesJob({ db: api.db, clock, llm: null }) },
        onUnexpected: (error) => {
          throw error;
        },
      },
      jobId,
    );
  const analyses = async () => (await execute(api.app, StrategyAnalysesDocument, {})).strategyAnalyses.nodes;
  const analyze = async (input: AnalysisInput) => {
    const jobId = await taken(input);
    await work(jobId);
    const [analysis] = (await analyses()).filter(({ job }) => job?.id === encodeNodeId('Job', jobId));
    if (!analysis) throw new Error('no analysis');
    return analysis;
  };
  const clear = async (): Promise<void> => {
    await api.db.job.deleteMany();
    // What led to a proposal stays: neither can be taken back.
    await api.db.strategyAnalysis.deleteMany({ where: { evidence: { none: {} } } });
  };
  return { api, runId, ask, taken, work, analyses, analyze, clear };
}
