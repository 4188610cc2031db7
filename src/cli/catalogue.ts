import { parseArgs } from 'node:util';
import { finishJobHere } from '../modules/jobs/actions/run-job-here.ts';
import { requestSeasons } from '../modules/matches/actions/request-seasons.ts';
import { systemClock as clock } from '../shared/clock.ts';
import { jobHandlers } from '../worker/job-handlers.ts';
import { instantOption } from './instant-option.ts';
import { printComputedLeagues } from './print-computed-leagues.ts';
import { runCommand } from './run-command.ts';

const USAGE = 'npm run catalogue -- [--as-of INSTANT] [--leagues E0,SP1] [--season 2025/26]';

const COMPUTATIONS = [
  ['DNA of teams', 'COMPUTE_TEAM_DNA'],
  ['frictions of pairs', 'COMPUTE_FRICTIONS'],
  ['strategies of teams', 'EVALUATE_STRATEGIES'],
] as const;

await runCommand(USAGE, async ({ db, signal }) => {
  const { values } = parseArgs({
    options: { 'as-of': { type: 'string' }, leagues: { type: 'string' }, season: { type: 'string' } },
  });
  const request = {
    leagues: values.leagues === undefined ? [] : values.leagues.split(',').map((league) => league.trim()),
    season: values.season ?? null,
    asOf: instantOption('--as-of', values['as-of']) ?? clock.now(),
  };
  const handlers = jobHandlers({ db, clock, importRoot: null });
  for (const [what, kind] of COMPUTATIONS) {
    const jobId = await db.$transaction((tx) => requestSeasons(tx, { clock, queue: null }, kind, request));
    const computed = await finishJobHere({ db, clock, handlers, signal, onUnexpected: console.error }, jobId);
    printComputedLeagues(what, computed);
  }
});
