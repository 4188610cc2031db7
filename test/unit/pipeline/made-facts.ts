import type { RunFacts } from '../../../src/modules/pipeline/domain/node.ts';
import type { RunConfig } from '../../../src/modules/pipeline/domain/run-config.ts';

/** The facts of a paper run as of the morning of 15 May 2026. */
export function factsOf(config: RunConfig): RunFacts {
  const asOf = new Date('2026-05-15T06:00:00Z');
  return { runId: 'run', mode: 'PAPER', asOf, step: 0, leagues: null, config };
}
