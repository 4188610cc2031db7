import { verifyAuditChain } from '../modules/audit/reads/verify-audit-chain.ts';
import { runCommand } from './run-command.ts';
import { VERIFY_AUDIT_USAGE, verifyAuditOptions } from './verify-audit-options.ts';

// npm run verify-audit: ends with status 1 when the audit trail was changed around the product.

await runCommand(VERIFY_AUDIT_USAGE, async ({ db, signal }) => {
  const request = verifyAuditOptions(process.argv.slice(2));
  const { head, entriesChecked, faults, faultCount } = await verifyAuditChain(db, request, signal);
  for (const { sequence, kind, message } of faults) console.log(`${kind} at ${sequence}: ${message}`);
  const others = faultCount - faults.length;
  if (others > 0) console.log(`and ${others} more`);
  const end = head === null ? 'no head' : `head ${head.sequence}:${head.hash}`;
  const verdict =
    faultCount === 0 ? 'intact' : `NOT INTACT, ${faultCount} ${faultCount === 1 ? 'fault' : 'faults'}`;
  console.log(`${verdict}: ${entriesChecked} entries checked, ${end}`);
  if (faultCount > 0) process.exitCode = 1;
});
