import './system-log.ts';
import './record-system-log.ts';
import './import-trades.ts';
