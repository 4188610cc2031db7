import pg from 'pg';
import { z } from 'zod';

/** A gauge that one statement answers: a row for each combination of its labels, with the column `value`. */
export interface DatabaseGauge {
  readonly name: string;
  readonly help: string;
  readonly labels: readonly string[];
  readonly sql: string;
}

/** What the scrape asks the database: one statement each. */
export const DATABASE_GAUGES: readonly DatabaseGauge[] = [
  {
    name: 'qs_jobs',
    help: 'Jobs that wait or run, and those that ended within 24 hours.',
    labels: ['kind', 'state'],
    sql: `SELECT kind, state::text AS state, count(*)::float8 AS value FROM jobs
          WHERE state IN ('QUEUED', 'RUNNING') OR finished_at > now() - interval '24 hours' GROUP BY kind, state`,
  },
  {
    name: 'qs_oldest_queued_job_age_seconds',
    help: 'For how long the oldest job that nobody has begun has waited; 0 when none waits.',
    labels: [],
    sql: `SELECT coalesce(greatest(extract(epoch FROM now() - min(created_at)), 0), 0)::float8 AS value FROM jobs WHERE state = 'QUEUED'`,
  },
  {
    name: 'qs_pipeline_runs',
    help: 'Runs of the pipeline, by mode and state.',
    labels: ['mode', 'state'],
    sql: `SELECT mode::text AS mode, status::text AS state, count(*)::float8 AS value FROM pipeline_runs GROUP BY mode, status`,
  },
  {
    name: 'qs_picks',
    help: 'Picks that count, by outcome; OPEN has none yet.',
    labels: ['outcome'],
    sql: `SELECT coalesce(outcome::text, 'OPEN') AS outcome, count(*)::float8 AS value FROM picks WHERE is_counted GROUP BY outcome`,
  },
  {
    name: 'qs_paid_calls_usd',
    help: 'What calls of paid models have cost, in US dollars.',
    labels: ['provider', 'purpose'],
    sql: `SELECT provider, purpose, coalesce(sum(cost_micro_usd), 0)::float8 / 1e6 AS value FROM cost_tracking GROUP BY provider, purpose`,
  },
  {
    name: 'qs_source_breaker_open',
    help: 'Breakers of sources outside: 0 closed, 0.5 on trial, 1 open.',
    labels: ['source'],
    sql: `SELECT source, CASE state WHEN 'CLOSED' THEN 0 WHEN 'HALF_OPEN' THEN 0.5 ELSE 1 END::float8 AS value FROM source_breakers`,
  },
  {
    name: 'qs_open_alerts',
    help: 'Alerts that are open, by severity.',
    labels: ['severity'],
    sql: `SELECT severity::text AS severity, count(*)::float8 AS value FROM alerts WHERE closed_at IS NULL GROUP BY severity`,
  },
  {
    name: 'qs_database_size_bytes',
    help: 'The size of the database.',
    labels: [],
    sql: `SELECT pg_database_size(current_database())::float8 AS value`,
  },
];

export interface Sample {
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

export interface DatabaseReading {
  readonly isUp: boolean;
  /** By the name of the gauge; one that could not be read is left out. */
  readonly samples: ReadonlyMap<string, readonly Sample[]>;
}

const PATIENCE_MS = 2_000;
const rows = z.array(z.looseObject({ value: z.number() }));

/**
 * Reads the gauges over a connection of its own, so that they can be read while every connection of the pool is in use. A reading is kept for a
 * few seconds: however often somebody scrapes, the database is asked once in that time.
 */
export class DatabaseGauges {
  readonly #pool: pg.Pool;
  readonly #keepMs: number;
  #reading: Promise<DatabaseReading> | null = null;
  #readUntil = 0;

  constructor(url: string, keepMs = 5_000) {
    this.#keepMs = keepMs;
    this.#pool = new pg.Pool({
      connectionString: url,
      max: 1,
      connectionTimeoutMillis: PATIENCE_MS,
      statement_timeout: PATIENCE_MS,
      query_timeout: PATIENCE_MS,
      idleTimeoutMillis: 30_000,
      application_name: 'quantum-sovereign metrics',
    });
    // A connection that is lost while nobody uses it is made anew by the next reading.
    this.#pool.on('error', () => undefined);
  }

  /** What the database says now, or said a few seconds ago. Does not throw: a database that does not answer is not up. */
  read(): Promise<DatabaseReading> {
    if (this.#reading === null || Date.now() >= this.#readUntil) {
      this.#readUntil = Date.now() + this.#keepMs;
      this.#reading = this.#read();
    }
    return this.#reading;
  }

  async close(): Promise<void> {
    await this.#pool.end();
  }

  async #read(): Promise<DatabaseReading> {
    const samples = new Map<string, readonly Sample[]>();
    let isUp = false;
    for (const { name, labels, sql } of DATABASE_GAUGES) {
      try {
        const answer = await this.#pool.query(sql);
        isUp = true;
        samples.set(
          name,
          rows.parse(answer.rows).map(({ value, ...row }) => ({
            labels: Object.fromEntries(labels.map((label) => [label, String(row[label])])),
            value,
          })),
        );
      } catch {
        // That it is missing is what the scrape tells; after the first failure of a database that is away, nobody waits seven times more.
        if (!isUp) break;
      }
    }
    return { isUp, samples };
  }
}
