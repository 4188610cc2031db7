import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Datamodel } from '../../../src/db/migrate/read-datamodels.ts';

/** A Prisma schema over two PostgreSQL schemas and two files, which `DESK_MIGRATION` makes. */
export const DESK_SCHEMA: readonly Datamodel[] = [
  [
    'base.prisma',
    `datasource db {
  provider = "postgresql"
  schemas  = ["public", "desk"]
}
`,
  ],
  [
    'teams.prisma',
    `model Team {
  id   Int    @id @default(autoincrement())
  name String @unique

  @@map("teams")
  @@schema("desk")
}
`,
  ],
];

export const DESK_MIGRATION = `CREATE SCHEMA IF NOT EXISTS "desk";
CREATE TABLE "desk"."teams" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "teams_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "teams_name_key" ON "desk"."teams"("name");
`;

export interface MigrationFolder {
  readonly path: string;
  write(name: string, sql: string): Promise<void>;
  removeMigration(name: string): Promise<void>;
  remove(): Promise<void>;
}

export async function makeMigrationFolder(): Promise<MigrationFolder> {
  const path = await mkdtemp(join(tmpdir(), 'quantum-sovereign-test-'));
  await writeFile(join(path, 'migration_lock.toml'), 'provider = "postgresql"\n');
  return {
    path,
    write: async (name, sql) => {
      await mkdir(join(path, name), { recursive: true });
      await writeFile(join(path, name, 'migration.sql'), sql);
    },
    removeMigration: (name) => rm(join(path, name), { recursive: true }),
    remove: () => rm(path, { recursive: true }),
  };
}
