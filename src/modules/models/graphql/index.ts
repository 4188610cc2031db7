import './model-fit.ts';
import './model-fits.ts';
import './reference-checks.ts';
