import './pick.ts';
import './picks.ts';
import './run-picks.ts';
import './match-picks.ts';
import './team-picks.ts';
