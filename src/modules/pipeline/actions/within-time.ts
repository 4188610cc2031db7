import { PipelineError } from '../domain/failures/pipeline-error.ts';
import type { PipelineNodeName } from '../domain/node-name.ts';

const MINUTE_MS = 60_000;

/** How long a node may take. The statements in it have limits of their own, far below. */
const LONGEST_MS: Readonly<Record<PipelineNodeName, number>> = {
  'market-scanner': 2 * MINUTE_MS,
  'data-loader': 5 * MINUTE_MS,
  'dna-profiler': 2 * MINUTE_MS,
  'friction-analyst': 10 * MINUTE_MS,
  'probability-modeller': 10 * MINUTE_MS,
  'strategy-selector': 5 * MINUTE_MS,
  validators: 2 * MINUTE_MS,
  // It asks somebody else, once for each match.
  'llm-reviewer': 60 * MINUTE_MS,
  'stake-sizer': 2 * MINUTE_MS,
  auditor: 5 * MINUTE_MS,
};

/** @throws PipelineError DatabaseTimeout when the node does not end in its time; the reason of `signal` when that fires first. */
export async function withinTime<Result>(
  node: PipelineNodeName,
  signal: AbortSignal,
  work: () => Promise<Result>,
): Promise<Result> {
  const limit = LONGEST_MS[node];
  return await new Promise<Result>((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new PipelineError('DatabaseTimeout', `${node} did not end within ${limit / 1_000} s`)),
      limit,
    );
    const stop = (): void => reject(signal.reason instanceof Error ? signal.reason : new Error('stopped'));
    signal.addEventListener('abort', stop, { once: true });
    work()
      .then(resolve, reject)
      .finally(() => {
        clearTimeout(timer);
        signal.removeEventListener('abort', stop);
      });
  });
}
