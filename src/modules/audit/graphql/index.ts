import './audit-entry.ts';
import './audit-entries.ts';
import './run-audit-entries.ts';
import './verify-audit-chain.ts';
import './run-skips.ts';
