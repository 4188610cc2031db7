#!/usr/bin/env node
// Starts the run of a day, waits for it, and prints its picks. Made for cron: it can be started again at any time, and starts one run a day.
//
//   node examples/automation/daily-run.mjs
//   node examples/automation/daily-run.mjs --mode SHADOW --leagues E0,SP1 --json > picks.json
//
// QS_URL  where the API is; http://127.0.0.1:4000/graphql unless set
// QS_KEY  a key of the API, sent as a bearer token; without it, what the API allows to whoever asks from its own machine
//
// --day 2026-05-15     the day that the run belongs to; today in UTC unless given. The run itself is as of the instant when it is first asked for.
// --mode PAPER         PAPER (default), SHADOW or LIVE
// --leagues E0,SP1     only these divisions; all unless given
// --json               prints JSON in place of a table
// --wait-minutes 30    how long all of it may take
// --poll-seconds 2     how often the run is looked at
//
// It ends with
//   0  the run is complete: its picks are printed, which may be none
//   1  the API did not answer in that time, however often it was asked
//   2  the API refused: a wrong option, key or right. Asking again would not help.
//   3  the run failed or was cancelled
//   4  the run was not complete in that time. It goes on: start this again to wait for it.

import { parseArgs } from 'node:util';
import { PicksOfRunDocument, RunProgressDocument, StartRunDocument } from 'quantum-sovereign/client';
import { ApiClient, GaveUp, Refused } from './api-client.mjs';
import { printPicks } from './print-picks.mjs';

const EXIT = { done: 0, unanswered: 1, refused: 2, failed: 3, unfinished: 4 };
const PAGE = 100;

try {
  process.exitCode = await main();
} catch (error) {
  if (error instanceof Refused) process.exitCode = EXIT.refused;
  else if (error instanceof GaveUp) process.exitCode = EXIT.unanswered;
  else throw error;
  console.error(error.message);
}

async function main() {
  const options = readOptions();
  const deadline = Date.now() + options.waitMinutes * 60_000;
  const api = new ApiClient({
    url: process.env.QS_URL ?? 'http://127.0.0.1:4000/graphql',
    key: process.env.QS_KEY ?? null,
    deadline,
  });
  const started = await startRun(api, options);
  console.error(`Run ${started.id} as of ${started.asOf}: ${started.status}`);
  const run = await ended(api, started, deadline, options.pollSeconds * 1000);
  if (run === null) {
    console.error('The run is not complete yet. It goes on.');
    return EXIT.unfinished;
  }
  if (run.status !== 'COMPLETED') {
    console.error(`The run ended as ${run.status}: ${run.error?.message ?? 'no reason is stored'}`);
    return EXIT.failed;
  }
  printPicks(run, await picksOf(api, run.id), options.json);
  return EXIT.done;
}

/** Asks for the run of the day. The key makes it one run, whether an answer was lost or cron starts this twice. */
async function startRun(api, { day, mode, leagues }) {
  const input = { mode, leagues, idempotencyKey: ['daily-run', day, mode, ...(leagues ?? [])].join(' ') };
  const { startPipelineRun: result } = await api.ask(StartRunDocument, { input });
  if (result.__typename !== 'StartPipelineRunPayload') throw new Refused(`${result.code}: ${result.message}`);
  return result.run;
}

/** Looks at a run until it has ended. @returns null when the time is over before. */
async function ended(api, { id }, deadline, pollMs) {
  for (;;) {
    const { pipelineRun: run } = await api.ask(RunProgressDocument, { id });
    if (run === null) throw new Refused(`The run ${id} is gone.`);
    if (!['PENDING', 'RUNNING'].includes(run.status)) return run;
    if (Date.now() + pollMs > deadline) return null;
    await new Promise((resolve) => setTimeout(resolve, pollMs));
  }
}

async function picksOf(api, runId) {
  const picks = [];
  for (let after = null; ;) {
    const { pipelineRun } = await api.ask(PicksOfRunDocument, { runId, first: PAGE, after });
    picks.push(...pipelineRun.picks.nodes);
    if (!pipelineRun.picks.pageInfo.hasNextPage) return picks;
    after = pipelineRun.picks.pageInfo.endCursor;
  }
}

/** @throws Refused for an option that is unknown or has a value of another form. */
function readOptions() {
  const values = parsedOptions();
  const waitMinutes = Number(values['wait-minutes']);
  const pollSeconds = Number(values['poll-seconds']);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(values.day))
    throw new Refused(`--day ${values.day} is not a day such as 2026-05-15.`);
  if (!(waitMinutes > 0))
    throw new Refused(`--wait-minutes ${values['wait-minutes']} is not a number above 0.`);
  if (!(pollSeconds > 0))
    throw new Refused(`--poll-seconds ${values['poll-seconds']} is not a number above 0.`);
  const leagues = values.leagues?.split(',').map((league) => league.trim()) ?? null;
  return { day: values.day, mode: values.mode, json: values.json, leagues, waitMinutes, pollSeconds };
}

function parsedOptions() {
  try {
    return parseArgs({
      options: {
        day: { type: 'string', default: new Date().toISOString().slice(0, 10) },
        mode: { type: 'string', default: 'PAPER' },
        leagues: { type: 'string' },
        json: { type: 'boolean', default: false },
        'wait-minutes': { type: 'string', default: '30' },
        'poll-seconds': { type: 'string', default: '2' },
      },
    }).values;
  } catch (error) {
    throw new Refused(error.message);
  }
}
