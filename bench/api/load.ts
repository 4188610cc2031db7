import { z } from 'zod';

/** What the process that sends requests is told. */
export const loadForm = z.object({
  port: z.number(),
  path: z.string(),
  /** Bodies of JSON, sent in turn. */
  bodies: z.array(z.string()).readonly(),
  connections: z.number(),
  /** It ends when as many are answered and as much time has gone by. */
  leastRequests: z.number(),
  leastMs: z.number(),
});

export type Load = z.infer<typeof loadForm>;

/** What it tells. */
export const loadResultForm = z.object({
  requests: z.number(),
  seconds: z.number(),
  medianMs: z.number(),
  p99Ms: z.number(),
  /** Of a body, in the mean. */
  bytes: z.number(),
  /** The first answer that is none; null when all are fine. */
  fault: z.string().nullable(),
});

export type LoadResult = z.infer<typeof loadResultForm>;
