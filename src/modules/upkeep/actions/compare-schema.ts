import { fileURLToPath } from 'node:url';
import { describeDifference } from '../../../db/adopt/describe-difference.ts';
import { findDrift } from '../../../db/adopt/find-drift.ts';
import type { PrismaClient } from '../../../db/generated/client.ts';
import { readDatamodels } from '../../../db/migrate/read-datamodels.ts';
import type { Clock } from '../../../shared/clock.ts';
import { DomainError } from '../../../shared/domain-error.ts';
import { toJson } from '../../../shared/json.ts';
import type { SchemaComparison } from '../domain/schema-comparison.ts';
import { noteUpkeep } from './note-upkeep.ts';

/** More of them have one cause. */
const MOST_DIFFERENCES = 50;

const prismaDir = fileURLToPath(new URL('../../../../prisma', import.meta.url));

/**
 * Compares the database with what the migrations make, as `npm run db:drift` does, and notes what it came to. What an adopted database has of its own is
 * no difference. Takes seconds, and a database beside it for as long, which it removes.
 * @throws what the database throws; a refusal is told.
 */
export async function compareSchema(db: PrismaClient, clock: Clock, url: string): Promise<SchemaComparison> {
  const comparison = await compare(url);
  await db.$transaction((tx) => noteUpkeep(tx, 'COMPARE_SCHEMA', clock.now(), toJson(comparison)));
  return comparison;
}

async function compare(url: string): Promise<SchemaComparison> {
  try {
    const datamodels = await readDatamodels(`${prismaDir}/schema`);
    const { differences } = await findDrift({ url, migrationsDir: `${prismaDir}/migrations`, datamodels });
    const told = differences.slice(0, MOST_DIFFERENCES).map(describeDifference);
    return { kind: 'COMPARED', differences: told, differenceCount: differences.length };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { kind: 'NOT_COMPARED', reason: error.message };
  }
}
