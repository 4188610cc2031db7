import { z } from 'zod';
import { BackupFaultError } from './domain/backup-fault-error.ts';
import { type BackupManifest, FORMAT_VERSION } from './domain/manifest.ts';

const hash = z.string().regex(/^[\da-f]{64}$/);
const count = z.int().min(0);
const table = { schema: z.string().min(1), name: z.string().min(1) };

const manifest = z.object({
  formatVersion: z.literal(FORMAT_VERSION),
  productVersion: z.string(),
  serverVersion: z.string(),
  snapshotAt: z.iso.datetime(),
  snapshotId: z.string(),
  migrations: z.array(z.object({ name: z.string().min(1), checksum: hash })).min(1),
  tables: z.array(
    z.object({
      ...table,
      entry: z.string().min(1),
      columns: z.array(
        z.object({ name: z.string().min(1), type: z.string().min(1), isRequired: z.boolean() }),
      ),
      constraints: z.array(z.object({ name: z.string().min(1), definition: z.string().min(1) })),
      rows: count,
      bytes: count,
      sha256: hash,
    }),
  ),
  leftOut: z.array(z.object({ ...table, reason: z.string() })),
  sequences: z.array(
    z.object({
      ...table,
      column: z.object({ schema: z.string(), table: z.string(), name: z.string() }).nullable(),
      lastValue: z.string().regex(/^-?\d{1,19}$/),
      isCalled: z.boolean(),
    }),
  ),
  auditHead: z.object({ sequence: z.string().regex(/^\d{1,19}$/), hash }).nullable(),
});

/** The manifest of an archive from its text. @throws BackupFaultError naming what is wrong with it. */
export function readManifest(text: string): BackupManifest {
  const parsed = manifest.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new BackupFaultError(
    `its manifest cannot be read: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.trimEnd(),
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new BackupFaultError('its manifest is no JSON', { cause: error });
  }
}
