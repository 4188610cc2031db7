import { z } from 'zod';
import type { PipelineNodeName } from './domain/node-name.ts';
import { readNodeName } from './domain/node-name.ts';

const count = z.int().min(0).max(2_147_483_647).nullable().catch(null);

const stored = z.object({
  node: z
    .string()
    .transform((name): PipelineNodeName | null => readNodeName(name))
    .nullable()
    .catch(null),
  step: count,
  steps: count,
  stepsDone: count,
  asOf: z.iso
    .datetime({ offset: true })
    .transform((text) => new Date(text))
    .nullable()
    .catch(null),
  attempt: count,
  progress: z.number().min(0).max(1).nullable().catch(null),
  matches: count,
  skipped: count,
  picks: count,
  durationMs: count,
  error: z.unknown().optional(),
});

export type EventPayload = z.infer<typeof stored>;

/** What an event tells, as it was stored; null for each member that is missing or has not the form it should have. */
export function readEventPayload(payload: unknown): EventPayload {
  return stored.parse(typeof payload === 'object' ? { ...payload } : {});
}
