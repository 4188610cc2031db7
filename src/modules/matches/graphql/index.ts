import './match.ts';
import './match-odds.ts';
import './match-by-id.ts';
import './matches.ts';
import './team-matches.ts';
import './odds-quote.ts';
import './imports.ts';
import './import-matches.ts';
