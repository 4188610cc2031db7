import { Prisma } from '../../db/generated/client.ts';
import type { RotatedKind } from './domain/retention.ts';

/** Where the rows of a kind lie. In every fragment the row is called `r`. */
export interface RotationSource {
  readonly table: Prisma.Sql;
  /** The instant that decides how old a row is. */
  readonly instant: Prisma.Sql;
  /** The row's key as text. */
  readonly key: Prisma.Sql;
  /** Whether the row is the one of `given.key`, by an index. */
  readonly isGiven: Prisma.Sql;
  /** Whether a row that is older than `before` may go. */
  readonly mayGo: (before: Date) => Prisma.Sql;
}

const always = (): Prisma.Sql => Prisma.sql`true`;

/** What each kind of rotated rows is in SQL. Nothing that stays refers to any of them. */
export const ROTATION_SOURCES: Readonly<Record<RotatedKind, RotationSource>> = {
  SYSTEM_LOGS: {
    table: Prisma.sql`trading.system_logs`,
    instant: Prisma.sql`r.created_at`,
    key: Prisma.sql`r.id::text`,
    isGiven: Prisma.sql`r.id = given.key::int`,
    mayGo: always,
  },
  IDEMPOTENCY_KEYS: {
    table: Prisma.sql`public.idempotency_keys`,
    instant: Prisma.sql`r.created_at`,
    key: Prisma.sql`jsonb_build_array(r.operation, r.key)::text`,
    isGiven: Prisma.sql`r.operation = given.key::jsonb ->> 0 AND r.key = given.key::jsonb ->> 1`,
    mayGo: always,
  },
  RUN_EVENTS: {
    table: Prisma.sql`public.run_events`,
    instant: Prisma.sql`r.at`,
    key: Prisma.sql`r.id::text`,
    isGiven: Prisma.sql`r.id = given.key::bigint`,
    mayGo: (before) => Prisma.sql`EXISTS (
      SELECT FROM public.pipeline_runs run
      WHERE run.id = r.run_id AND run.status NOT IN ('PENDING', 'RUNNING') AND run.finished_at < ${before}
    )`,
  },
};
