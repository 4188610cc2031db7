import './pick.ts';
import './pick-settlement.ts';
import './pick-closing-values.ts';
import './picks.ts';
import './settle-picks.ts';
import './run-picks.ts';
import './match-picks.ts';
import './team-picks.ts';
