import type { Tx } from '../../../db/transaction.ts';
import { AuditChainBrokenError } from '../domain/audit-chain-broken-error.ts';
import type { Decision } from '../domain/decision.ts';

const BROKEN = /the audit chain is broken: [^\n]*/;

/**
 * Adds decisions to the audit trail, in their order: numbered without a gap, sealed by the wall clock, each with the hash of the one
 * before it. From here to the commit everybody else who decides waits, so this is the transaction's last statement (events of a run
 * alone come after it). No entry can be changed or removed.
 *
 * @throws AuditChainBrokenError where the trail does not end where its head says.
 */
export async function appendDecisions(tx: Tx, decisions: readonly Decision[]): Promise<void> {
  if (decisions.length === 0) return;
  try {
    await tx.$executeRaw`SELECT append_audit_entries(${JSON.stringify(decisions)}::jsonb)`;
  } catch (error) {
    const broken = BROKEN.exec(error instanceof Error ? error.message : String(error));
    if (broken) throw new AuditChainBrokenError(broken[0], { cause: error });
    throw error;
  }
}
