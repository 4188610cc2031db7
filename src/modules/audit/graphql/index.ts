import './audit-entry.ts';
import './audit-entries.ts';
import './run-audit-entries.ts';
import './run-skips.ts';
