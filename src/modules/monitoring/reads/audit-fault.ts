import type { Reader } from '../../../db/transaction.ts';
import { verifyAuditChain } from '../../audit/reads/verify-audit-chain.ts';

/** Reads the whole audit trail. @returns the first thing that is wrong with it, and how much is; null when nothing is. */
export async function auditFault(reader: Reader): Promise<string | null> {
  const { faults, faultCount } = await verifyAuditChain(reader, {});
  const [first] = faults;
  return first ? `entry ${first.sequence}: ${first.message} (${first.kind}; faults: ${faultCount})` : null;
}
