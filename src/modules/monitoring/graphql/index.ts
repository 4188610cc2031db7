import './drift-enums.ts';
import './drift-settings.ts';
import './drift-measures.ts';
import './drift-report.ts';
import './drift-reports.ts';
import './detect-drift.ts';
import './league-drift.ts';
