import './friction-trial.ts';
import './model-fit.ts';
import './model-fits.ts';
import './reference-checks.ts';
import './calculate-matchup/matchup-errors.ts';
import './calculate-matchup/calculate-matchup.ts';
