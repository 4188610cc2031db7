import type { PrismaClient } from '../../../../src/db/generated/client.ts';
import { importMatchFile } from '../../../../src/modules/matches/actions/import-match-file.ts';
import { ImportRefusedError } from '../../../../src/modules/matches/domain/import-refused-error.ts';
import type { ImportReport } from '../../../../src/modules/matches/domain/import-report.ts';
import { openTestClient } from '../../../support/open-test-client.ts';

/** Tables that an import writes, apart from the record of the import itself. */
const KNOWLEDGE_TABLES = [
  'matches',
  'match_revisions',
  'match_schedule_revisions',
  'odds_quotes',
  'odds_quote_revisions',
  'quantum.team_quantum_dna_v3',
  'quantum.team_aliases',
];

export interface FileOptions {
  readonly knownAt?: Date;
  readonly division?: string;
}

/** A database of one test file, with the import at hand. */
export interface ImportDatabase {
  readonly db: PrismaClient;
  /** Imports one file, each a minute after the one before. */
  importFile(name: string, content: string | Uint8Array, options?: FileOptions): Promise<ImportReport>;
  /** The refusal of a file, which must be refused. */
  refusalOf(name: string, content: string | Uint8Array, options?: FileOptions): Promise<Refusal>;
  /** Count and digest of the rows of every table that an import writes. */
  fingerprint(): Promise<Record<string, string>>;
  /** As `fingerprint`, with the records of the imports. */
  fingerprintOfAll(): Promise<Record<string, string>>;
  /** Removes all that imports have stored. */
  clear(): Promise<void>;
  close(): Promise<void>;
}

export interface Refusal {
  readonly code: string;
  readonly line: number | null;
  readonly reason: string;
}

export async function openImportDatabase(): Promise<ImportDatabase> {
  const client = await openTestClient();
  const { db } = client;
  let imports = 0;
  const importFile: ImportDatabase['importFile'] = async (name, content, options = {}) => {
    imports += 1;
    const at = new Date(Date.UTC(2026, 5, 1, 0, imports));
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    const file = { name, bytes, knownAt: options.knownAt ?? null, division: options.division ?? null };
    return await db.$transaction((tx) => importMatchFile(tx, file, at));
  };
  return {
    db,
    importFile,
    async refusalOf(name, content, options) {
      try {
        await importFile(name, content, options);
      } catch (error) {
        if (!(error instanceof ImportRefusedError)) throw error;
        return { code: error.code, line: error.line, reason: error.reason };
      }
      throw new Error(`${name} was imported`);
    },
    fingerprint: () => fingerprintOf(db, KNOWLEDGE_TABLES),
    fingerprintOfAll: () => fingerprintOf(db, [...KNOWLEDGE_TABLES, 'match_imports']),
    async clear() {
      await db.match.deleteMany();
      await db.matchImport.deleteMany();
      await db.team.deleteMany();
    },
    close: () => client.close(),
  };
}

async function fingerprintOf(db: PrismaClient, tables: readonly string[]): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const table of tables) {
    const [row] = await db.$queryRawUnsafe<{ print: string }[]>(
      `SELECT count(*) || ' ' || md5(coalesce(string_agg(t::text, '|' ORDER BY t::text), '')) AS print FROM ${table} t`,
    );
    found[table] = row?.print ?? '';
  }
  return found;
}
