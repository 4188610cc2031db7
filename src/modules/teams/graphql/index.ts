import './team.ts';
import './teams.ts';
