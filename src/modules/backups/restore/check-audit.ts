import { createClient } from '../../../db/client.ts';
import { verifyAuditChain } from '../../audit/reads/verify-audit-chain.ts';
import { BackupFaultError } from '../domain/backup-fault-error.ts';
import type { BackupManifest } from '../domain/manifest.ts';

const STATEMENT_TIMEOUT_MS = 120_000;
const CONNECT_TIMEOUT_MS = 10_000;

/**
 * Follows the audit trail of a restored database. @returns what is wrong with it, for people: the archived trail was changed around the product, and the
 * archive holds it as it was. @throws BackupFaultError when its head is not that of the manifest.
 */
export async function checkAudit(
  url: string,
  { auditHead }: Pick<BackupManifest, 'auditHead'>,
  signal: AbortSignal,
): Promise<string[]> {
  const db = createClient({
    url,
    poolSize: 1,
    connectTimeoutMs: CONNECT_TIMEOUT_MS,
    statementTimeoutMs: STATEMENT_TIMEOUT_MS,
  });
  try {
    const { head, faults, faultCount } = await verifyAuditChain(db, {}, signal);
    const found = head === null ? null : `${head.sequence}:${head.hash}`;
    const noted = auditHead === null ? null : `${auditHead.sequence}:${auditHead.hash}`;
    if (found !== noted)
      throw new BackupFaultError(
        `the audit trail ends at ${found ?? 'nothing'}, the manifest says ${noted ?? 'nothing'}`,
      );
    const told = faults.map(({ sequence, kind, message }) => `${kind} at ${sequence}: ${message}`);
    return faultCount > told.length ? [...told, `and ${faultCount - told.length} more`] : told;
  } finally {
    await db.$disconnect();
  }
}
