import { z } from 'zod';
import type { PrismaClient } from '../../db/generated/client.ts';
import type { BucketStore } from './bucket-store.ts';
import { type BucketRule, LEEWAY, pour, type Poured } from './domain/leaky-bucket.ts';

const SWEEP_EVERY_MS = 60_000;

const rowsForm = z.array(z.object({ points: z.number(), is_taken: z.boolean() }));

/**
 * Buckets in the database: one for all processes, by the database's clock. Each pouring is one statement, and writes nothing when it is refused.
 * Now and then the buckets that have run empty are removed.
 */
export class PostgresBuckets implements BucketStore {
  readonly #db: PrismaClient;
  readonly #onFault: (error: unknown) => void;
  #sweptAt = performance.now();

  /** @param onFault is told why buckets that had run empty could not be removed. */
  constructor(db: PrismaClient, onFault: (error: unknown) => void) {
    this.#db = db;
    this.#onFault = onFault;
  }

  async pour(name: string, points: number, rule: BucketRule): Promise<Poured> {
    const { capacity, perSecond } = rule;
    // What is not written was refused; what is in the bucket is then read as it was when the statement began.
    const rows = await this.#db.$queryRaw`
      WITH poured AS (
        INSERT INTO rate_buckets AS bucket (caller, points, filled_at)
        VALUES (${name}, ${points}::float8, clock_timestamp())
        ON CONFLICT (caller) DO UPDATE SET
          points = least(${capacity}::float8, ${points}::float8 + greatest(0,
            bucket.points - ${perSecond}::float8 * greatest(0, extract(epoch FROM excluded.filled_at - bucket.filled_at)::float8))),
          filled_at = greatest(excluded.filled_at, bucket.filled_at)
        WHERE greatest(0, bucket.points - ${perSecond}::float8
            * greatest(0, extract(epoch FROM excluded.filled_at - bucket.filled_at)::float8)) + ${points}::float8
          <= ${capacity + LEEWAY}::float8
        RETURNING bucket.points
      )
      SELECT points, true AS is_taken FROM poured
      UNION ALL
      SELECT greatest(0, points - ${perSecond}::float8
        * greatest(0, extract(epoch FROM clock_timestamp() - filled_at)::float8)), false
      FROM rate_buckets WHERE caller = ${name} AND NOT EXISTS (SELECT FROM poured)`;
    if (performance.now() - this.#sweptAt > SWEEP_EVERY_MS) this.#sweepBeside(rule);
    const [row] = rowsForm.parse(rows);
    if (row?.is_taken === true) return { isTaken: true, points: row.points };
    // Another process filled the bucket between the two looks at it: it counts as full.
    const inside = Math.max(row?.points ?? capacity, capacity - points + 2 * LEEWAY);
    return pour(rule, inside, points);
  }

  /** Removes the buckets that have run empty whatever was in them. */
  async sweep({ capacity, perSecond }: BucketRule): Promise<number> {
    return await this.#db.$executeRaw`
      DELETE FROM rate_buckets WHERE filled_at < clock_timestamp() - make_interval(secs => ${capacity / perSecond}::float8)`;
  }

  #sweepBeside(rule: BucketRule): void {
    this.#sweptAt = performance.now();
    this.sweep(rule).catch(this.#onFault);
  }
}
