import './reference-checks.ts';
