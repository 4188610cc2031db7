import './team.ts';
import './team-measures.ts';
import './team-alias.ts';
import './team-by.ts';
import './teams.ts';
