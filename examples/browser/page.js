import { RunDocument, RunsDocument, StartRunDocument } from './client.js';
import { Refused, runEvents } from './run-events.js';
import { badge, element, instant, RunView } from './run-view.js';

/** The key lives as long as this tab does, and is sent to the API alone. */
const KEY = 'quantum-sovereign key';

const form = document.getElementById('connection');
const runs = document.getElementById('runs');
const total = document.getElementById('total');
const trouble = document.getElementById('trouble');
const place = document.getElementById('run');

/** Ends the watching of the run that is shown. */
let watching = new AbortController();

form.elements.key.value = sessionStorage.getItem(KEY) ?? '';
form.addEventListener('submit', (submitted) => {
  submitted.preventDefault();
  sessionStorage.setItem(KEY, form.elements.key.value);
  attempt(listRuns);
});
document.getElementById('start').addEventListener('click', () => attempt(startRun));
addEventListener('hashchange', () => attempt(watchChosen));

await attempt(listRuns);
await attempt(watchChosen);

async function listRuns() {
  const { pipelineRuns } = await ask(RunsDocument, { first: 30 });
  total.textContent = `(${pipelineRuns.totalCount})`;
  runs.replaceChildren(
    ...pipelineRuns.nodes.map((run) =>
      element(
        'li',
        {},
        element(
          'a',
          { href: `#${run.id}`, data: { run: run.id } },
          element('strong', {}, run.mode),
          ` ${instant(run.asOf)} `,
          badge(run.status),
        ),
      ),
    ),
  );
  markChosen();
}

async function startRun() {
  const { startPipelineRun: result } = await ask(StartRunDocument, {
    // A word of its own for each press of the button: a press that is sent twice starts one run.
    input: { mode: 'PAPER', idempotencyKey: crypto.randomUUID() },
  });
  if (result.__typename !== 'StartPipelineRunPayload') throw new Refused(result.message);
  location.hash = result.run.id;
  await listRuns();
}

/** Shows the run that the address names, and goes on showing it until it has ended or another one is chosen. */
async function watchChosen() {
  const id = decodeURIComponent(location.hash.slice(1));
  if (id === '') return;
  markChosen();
  watching.abort();
  watching = new AbortController();
  const { signal } = watching;
  const { pipelineRun } = await ask(RunDocument, { id }, signal);
  if (pipelineRun === null) throw new Refused('There is no such run.');
  const view = new RunView(place, pipelineRun);
  view.showNodes(pipelineRun.nodes);
  const onState = (state) => view.showConnection(state);
  for await (const event of runEvents({ url: address(), headers: headers(), runId: id, signal, onState }))
    view.showEvent(event);
  view.showConnection('ended');
  const { pipelineRun: ended } = await ask(RunDocument, { id }, signal);
  view.showRun(ended);
  view.showNodes(ended.nodes);
  await listRuns();
}

function markChosen() {
  const id = decodeURIComponent(location.hash.slice(1));
  for (const link of runs.querySelectorAll('a')) link.ariaCurrent = link.dataset.run === id ? 'true' : null;
}

/** Sends a published document. @throws Refused with the message of the first error. */
async function ask(document, variables, signal) {
  const response = await fetch(address(), {
    method: 'POST',
    headers: {
      ...headers(),
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
    },
    body: JSON.stringify({ query: document.__meta__.text, variables }),
    signal: signal ?? null,
  });
  if (!response.headers.get('content-type')?.includes('json')) throw new Error(await response.text());
  const { data, errors } = await response.json();
  if (errors?.length) throw new Refused(errors[0].message);
  return data;
}

function address() {
  return new URL(form.elements.url.value, location.href);
}

function headers() {
  const key = form.elements.key.value.trim();
  return key === '' ? {} : { authorization: `Bearer ${key}` };
}

/** Does something, and says at the top of the page what went wrong. */
async function attempt(act) {
  trouble.hidden = true;
  try {
    await act();
  } catch (error) {
    if (error.name === 'AbortError') return;
    trouble.textContent =
      error instanceof TypeError ? `The API cannot be reached: ${error.message}` : error.message;
    trouble.hidden = false;
  }
}
