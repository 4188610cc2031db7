import './team.ts';
