import './cost-entry.ts';
import './costs.ts';
import './run-costs.ts';
import './cost-summary.ts';
import './budget-exhausted-error.ts';
import './budget.ts';
import './cost-per-applied-improvement.ts';
