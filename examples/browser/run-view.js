/** The nodes of a run in their order, with the words that the page has for them. */
const NODES = {
  MARKET_SCANNER: 'Market scanner',
  DATA_LOADER: 'Data loader',
  DNA_PROFILER: 'DNA profiler',
  FRICTION_ANALYST: 'Friction analyst',
  PROBABILITY_MODELLER: 'Probability modeller',
  STRATEGY_SELECTOR: 'Strategy selector',
  VALIDATORS: 'Validators',
  LLM_REVIEWER: 'LLM reviewer',
  STAKE_SIZER: 'Stake sizer',
  AUDITOR: 'Auditor',
};

/** An element with what is in it. Texts are set as text: nothing that the API answers is ever read as HTML. */
export function element(name, properties = {}, ...children) {
  const { data = {}, ...own } = properties;
  const made = Object.assign(document.createElement(name), own);
  Object.assign(made.dataset, data);
  made.append(...children);
  return made;
}

export function badge(status) {
  return element('span', { className: 'badge', data: { status } }, status);
}

export function instant(text) {
  return text === null ? 'not yet' : text.replace('T', ' ').replace(/(\.\d+)?Z$/, ' UTC');
}

/** Shows one run: where it is, its nodes, and what happened. */
export class RunView {
  #place;
  #state = badge('');
  #connection = element('span', { className: 'connection', data: { state: 'waiting' } }, 'connecting');
  #facts = element('dl');
  #bar = element('progress', { max: 1, value: 0 });
  #error = element('p', { className: 'error', hidden: true });
  #nodes = new Map();
  #events = element('ol', { className: 'events', reversed: true });

  constructor(place, run) {
    this.#place = place;
    const rows = Object.entries(NODES).map(([name, words]) => {
      const [status, matches, took] = [element('td', {}, badge('PENDING')), element('td'), element('td')];
      this.#nodes.set(name, { status, matches, took });
      return element('tr', {}, element('th', { scope: 'row' }, words), status, matches, took);
    });
    const head = ['Node', 'Status', 'Matches', 'Took'].map((text) => element('th', { scope: 'col' }, text));
    const table = element(
      'table',
      {},
      element('thead', {}, element('tr', {}, ...head)),
      element('tbody', {}, ...rows),
    );
    const title = element('h2', {}, `${run.mode} as of ${instant(run.asOf)} `, this.#state);
    const top = element('div', { className: 'top' }, title, this.#connection);
    const sides = element(
      'div',
      { className: 'sides' },
      element('section', {}, element('h3', {}, 'Nodes'), table),
      element('section', {}, element('h3', {}, 'Events'), this.#events),
    );
    place.replaceChildren(top, this.#bar, this.#error, this.#facts, sides);
    this.showRun(run);
  }

  /** What the API says of the run now. */
  showRun({ status, progress, matchesConsidered, matchesSkipped, picksKept, startedAt, finishedAt, error }) {
    this.#showStatus(status);
    this.#bar.value = progress;
    const facts = {
      Matches: matchesConsidered,
      'Set aside': matchesSkipped,
      Picks: picksKept,
      Started: instant(startedAt),
      Finished: instant(finishedAt),
    };
    this.#facts.replaceChildren(
      ...Object.entries(facts).map(([name, value]) =>
        element('div', {}, element('dt', {}, name), element('dd', {}, String(value))),
      ),
    );
    this.#error.hidden = error === null;
    this.#error.textContent = error === null ? '' : `${error.code}: ${error.message}`;
  }

  showNodes(nodes) {
    for (const node of nodes) this.#showNode(node);
  }

  /** What happened just now. */
  showEvent(event) {
    this.#showStatus(event.run.status);
    if (event.progress !== null) this.#bar.value = event.progress;
    if (event.node !== null)
      this.#showNode({ ...event, status: event.kind === 'NODE_FAILED' ? 'FAILED' : 'COMPLETED' });
    const words = [event.kind, NODES[event.node], event.error?.message].filter((word) => word !== undefined);
    this.#events.prepend(
      element(
        'li',
        { value: event.sequence },
        element('time', { dateTime: event.occurredAt }, event.occurredAt.slice(11, 19)),
        ` ${words.join(' · ')}`,
      ),
    );
  }

  showConnection(state) {
    const words = { live: 'watching live', waiting: 'connecting again', ended: 'the run has ended' };
    this.#connection.dataset.state = state;
    this.#connection.textContent = words[state];
  }

  #showStatus(status) {
    this.#state.dataset.status = status;
    this.#state.textContent = status;
    this.#place.dataset.status = status;
  }

  #showNode({ node, status, matches, skipped, durationMs, attempt }) {
    const row = this.#nodes.get(node);
    if (row === undefined) return;
    row.status.replaceChildren(badge(status), attempt > 1 ? ` try ${attempt}` : '');
    row.matches.textContent = matches === null ? '' : `${matches}${skipped ? ` (${skipped} aside)` : ''}`;
    row.took.textContent = durationMs === null ? '' : `${durationMs.toLocaleString('en')} ms`;
  }
}
