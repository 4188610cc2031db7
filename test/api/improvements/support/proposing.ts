import type { PaidAnalysis } from '../../../../src/modules/improvements/domain/analysis/paid-analysis.ts';
import type {
  Findings,
  ProposerOutcome,
} from '../../../../src/modules/improvements/domain/analysis/proposer.ts';
import { paidProposer } from '../../../../src/modules/improvements/proposers/paid-proposer.ts';
import { newId } from '../../../../src/shared/ids.ts';
import { type FakeLlmServer, startFakeLlmServer } from '../../../support/fake-llm-server.ts';
import { fixedClock } from '../../../support/fixed-clock.ts';
import { madeFindings } from '../../../support/made-findings.ts';
import { openTestClient, type TestClient } from '../../../support/open-test-client.ts';
import { openTestLlm } from '../../../support/open-test-llm.ts';

export const clock = fixedClock('2026-12-01T12:00:00Z');
export const OPENAI: PaidAnalysis = {
  provider: 'OPENAI',
  model: 'gpt-fake',
  maxOutputTokens: 500,
  timeoutMs: 10_000,
};
export const ANTHROPIC: PaidAnalysis = { ...OPENAI, provider: 'ANTHROPIC', model: 'claude-sonnet-4-5' };

/** About the pattern of `madeFindings`. */
export const PROPOSAL = {
  pattern: 'P1',
  adjustments: [{ kind: 'REQUIRE_EDGE', parameter: null, value: 0.1 }],
  reasoning: 'Edges below 0.1 are noise there.',
  missingFactors: [{ factor: 'DIVISION', note: 'few goals' }],
};
export const says = (...proposals: object[]): { says: string } => ({ says: JSON.stringify({ proposals }) });
export const proposes = (changes: object): { says: string } => says({ ...PROPOSAL, ...changes });

export interface Asking extends Partial<Parameters<typeof openTestLlm>[0]> {
  readonly findings?: Findings;
  readonly settings?: PaidAnalysis;
  /** The job of the test unless told otherwise; null for none. */
  readonly job?: string | null;
  readonly signal?: AbortSignal;
}

/** A fake provider, and a proposer that asks it for one job. */
export interface Proposing {
  readonly client: TestClient;
  readonly server: FakeLlmServer;
  readonly jobId: () => string;
  propose(asking?: Asking): Promise<ProposerOutcome>;
  /** Every request so far, those without an answer first, with what it cost. */
  calls(): Promise<unknown[]>;
  /** Forgets what was asked, and goes on with another job. */
  reset(): Promise<void>;
  close(): Promise<void>;
}

export async function startProposing(): Promise<Proposing> {
  const [client, server] = await Promise.all([openTestClient(), startFakeLlmServer()]);
  const { db } = client;
  let jobId = newId();
  return {
    client,
    server,
    jobId: () => jobId,
    propose: ({ findings = madeFindings(), settings = OPENAI, job = jobId, signal, ...options } = {}) => {
      const llm = openTestLlm({ db, clock, baseUrl: server.baseUrl, ...options });
      return paidProposer(llm, settings, { jobId: job })(findings, signal ?? new AbortController().signal);
    },
    calls: async () => {
      const stored = await db.llmCall.findMany({ include: { cost: true }, orderBy: { outcome: 'desc' } });
      return stored.map(({ outcome, rawAnswer, error, cost }) => ({
        outcome,
        rawAnswer,
        error,
        state: cost?.state,
        cost: cost?.costMicroUsd,
      }));
    },
    reset: async () => {
      server.requests.length = 0;
      await db.llmCall.deleteMany();
      await db.costEntry.deleteMany();
      jobId = newId();
      const createdAt = clock.now();
      await db.job.create({ data: { id: jobId, kind: 'ANALYZE_STRATEGIES', input: {}, createdAt } });
    },
    close: async () => {
      await server.close();
      await client.close();
    },
  };
}
