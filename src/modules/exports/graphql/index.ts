import './export-enums.ts';
import './export-filter.ts';
import './export.ts';
import './exports.ts';
import './export-columns.ts';
import './request-export.ts';
