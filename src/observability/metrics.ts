import { performance } from 'node:perf_hooks';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { StatementObserver } from '../db/statement-observer.ts';
import type { WatchedPool } from '../db/watched-pool.ts';
import type { AnsweredRequest } from './answered-request.ts';
import type { DatabaseGauges } from './database-gauges.ts';
import { addDatabaseGauges } from './add-database-gauges.ts';
import { statementKind } from './statement-kind.ts';

const REQUEST_SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const STATEMENT_SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5];
const COSTS = [10, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000];
const JOB_SECONDS = [0.1, 0.5, 1, 5, 15, 60, 300, 1_800, 7_200];

/**
 * What a process counts and measures, in the form that Prometheus reads. No label holds what a caller may choose: types, codes, names of the schema
 * and of settings alone.
 */
export class Metrics {
  readonly registry = new Registry();
  readonly #requests = this.#counter('qs_http_requests_total', 'HTTP requests that were answered.', [
    'endpoint',
    'status',
  ]);
  readonly #operations = this.#counter(
    'qs_operations_total',
    'GraphQL operations that were answered, by the code of their first error or OK. A subscription counts when it is opened.',
    ['type', 'transport', 'code'],
  );
  readonly #operationSeconds = this.#histogram(
    'qs_operation_duration_seconds',
    'From the arrival of an operation to its answer.',
    ['type'],
    REQUEST_SECONDS,
  );
  readonly #operationCost = this.#histogram(
    'qs_operation_cost',
    'The cost of operations, as limits measure it.',
    ['type'],
    COSTS,
  );
  readonly #fields = this.#counter(
    'qs_root_fields_total',
    'Fields of queries and mutations at the root, by whether they ended with an error.',
    ['type', 'field', 'outcome'],
  );
  readonly #fieldSeconds = this.#histogram(
    'qs_root_field_duration_seconds',
    'The time of resolvers at the root, without what is selected below.',
    ['type', 'field'],
    REQUEST_SECONDS,
  );
  readonly #statements = this.#counter('qs_sql_statements_total', 'SQL statements that have ended.', [
    'kind',
    'outcome',
  ]);
  readonly #statementSeconds = this.#histogram(
    'qs_sql_statement_duration_seconds',
    'The time of SQL statements, without the wait for a connection.',
    ['kind'],
    STATEMENT_SECONDS,
  );
  readonly #rateLimited = this.#counter(
    'qs_rate_limited_total',
    'Operations that were refused because their caller had used up what it may cost.',
    [],
  );
  readonly #queries = this.#counter(
    'qs_response_cache_queries_total',
    'Queries that came to the response cache: answered from it (hit), kept in it, or why the answer was not.',
    ['outcome'],
  );
  readonly #letGo = this.#counter(
    'qs_response_cache_dropped_total',
    'Answers that are no longer kept: something changed, others took the room, or changes may have been missed.',
    ['reason'],
  );
  readonly #jobs = this.#counter('qs_job_attempts_total', 'Attempts at jobs in this process.', ['outcome']);
  readonly #jobSeconds = this.#histogram(
    'qs_job_attempt_duration_seconds',
    'The time of attempts at jobs in this process.',
    [],
    JOB_SECONDS,
  );

  /** Statements of a client that it is given to count here. */
  readonly statements: StatementObserver = {
    begin: (text) => {
      const kind = statementKind(text);
      const begunAt = performance.now();
      return (failure) => {
        this.#statements.inc({ kind, outcome: failure === null ? 'ok' : 'failed' });
        this.#statementSeconds.observe({ kind }, (performance.now() - begunAt) / 1_000);
      };
    },
  };

  /** What a response cache does is counted here. */
  readonly answers = {
    asked: (outcome: string): void => this.#queries.inc({ outcome }),
    dropped: (reason: string, count: number): void => this.#letGo.inc({ reason }, count),
  };

  /** Counts a request that was answered. */
  answered({ transport, endpoint, status, durationMs, operation }: AnsweredRequest): void {
    if (status !== null) this.#requests.inc({ endpoint, status: String(status) });
    if (operation === null) return;
    const { type, codes, cost } = operation;
    this.#operations.inc({ type, transport, code: codes[0] ?? 'OK' });
    this.#operationSeconds.observe({ type }, durationMs / 1_000);
    if (cost !== null) this.#operationCost.observe({ type }, cost);
  }

  /** Counts a field of a root type. @param field a name of the schema. */
  rootField(type: 'query' | 'mutation', field: string, durationMs: number, hasFailed: boolean): void {
    this.#fields.inc({ type, field, outcome: hasFailed ? 'failed' : 'ok' });
    this.#fieldSeconds.observe({ type, field }, durationMs / 1_000);
  }

  /** Counts an operation that was refused because of the rate of its caller. */
  rateLimited(): void {
    this.#rateLimited.inc();
  }

  /** Counts an attempt at a job. */
  jobAttempt(durationMs: number, hasFailed: boolean): void {
    this.#jobs.inc({ outcome: hasFailed ? 'failed' : 'ok' });
    this.#jobSeconds.observe(durationMs / 1_000);
  }

  /** Shows a number that is asked for at each scrape. @param name after the prefix of all. */
  show(name: string, help: string, value: () => number): void {
    new Gauge({
      name: `qs_${name}`,
      help,
      registers: [this.registry],
      collect() {
        this.set(value());
      },
    });
  }

  /** Shows how a pool of connections is. */
  showPool(pool: WatchedPool): void {
    this.show('pool_size', 'Connections that the pool of this process may have.', () => pool.size);
    this.show('pool_connections', 'Connections that it has.', () => pool.totalCount);
    this.show('pool_idle_connections', 'Those of them that nobody uses.', () => pool.idleCount);
    this.show('pool_waiting', 'Statements that wait for a connection.', () => pool.waitingCount);
    this.show(
      'pool_refusals',
      'Statements that waited for too long since the start, and were refused.',
      () => pool.refusals,
    );
  }

  /** Shows what the database says of the work of all processes, and whether it answers. */
  showDatabase(gauges: DatabaseGauges): void {
    addDatabaseGauges(this.registry, gauges);
  }

  /** Shows the processor, the memory and the event loop of this process; once a process. */
  showProcess(): void {
    collectDefaultMetrics({ register: this.registry });
  }

  /** All of it, as a scrape takes it. A part that cannot be read is left out. */
  async text(): Promise<string> {
    return await this.registry.metrics();
  }

  #counter<Label extends string>(name: string, help: string, labelNames: Label[]): Counter<Label> {
    return new Counter({ name, help, labelNames, registers: [this.registry] });
  }

  #histogram<Label extends string>(
    name: string,
    help: string,
    labelNames: Label[],
    buckets: number[],
  ): Histogram<Label> {
    return new Histogram({ name, help, labelNames, buckets, registers: [this.registry] });
  }
}
