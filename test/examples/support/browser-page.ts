import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { WebSocket } from 'ws';
import { z } from 'zod';

export interface BrowserPage {
  open(url: string): Promise<void>;
  /** What an expression comes to in the page, as JSON. */
  evaluate(expression: string): Promise<unknown>;
  /** Waits until the page shows a text. */
  shows(text: string): Promise<void>;
  close(): Promise<void>;
}

const messageForm = z.object({
  id: z.number().optional(),
  error: z.object({ message: z.string() }).optional(),
  result: z.unknown().optional(),
});
const evaluatedForm = z.object({
  result: z.object({ value: z.unknown().optional() }),
  exceptionDetails: z.object({ exception: z.object({ description: z.string() }) }).optional(),
});

/** A page of a browser without a window, driven over the DevTools protocol; nothing of it stays. */
export async function openBrowserPage(program: string): Promise<BrowserPage> {
  const profile = await mkdtemp(path.join(tmpdir(), 'quantum-sovereign-browser-'));
  // Root and most containers have no sandbox for it; it opens a page of ours alone.
  const options = [
    '--headless=new',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-dev-shm-usage',
    '--no-first-run',
  ];
  const browser = spawn(
    program,
    [...options, '--remote-debugging-port=0', `--user-data-dir=${profile}`, '--window-size=1280,860'],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const ended = once(browser, 'exit');
  const close = async (): Promise<void> => {
    browser.kill();
    await ended;
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    return { ...(await drive(await addressOf(browser))), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Where a browser that was started listens. */
async function addressOf(browser: ChildProcessByStdio<null, null, Readable>): Promise<string> {
  return new Promise<string>((resolve, reject) => {
    let printed = '';
    browser.stderr.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      const [, address] = /DevTools listening on (ws:\S+)/.exec(printed) ?? [];
      if (address !== undefined) resolve(address);
    });
    browser.once('exit', () => reject(new Error(`The browser ended:\n${printed}`)));
  });
}

async function drive(devTools: string): Promise<Omit<BrowserPage, 'close'>> {
  const socket = new WebSocket(devTools);
  await once(socket, 'open');
  const waiting = new Map<number, (message: z.infer<typeof messageForm>) => void>();
  socket.on('message', (data: Buffer) => {
    const message = messageForm.parse(JSON.parse(data.toString()));
    if (message.id !== undefined) waiting.get(message.id)?.(message);
  });
  let calls = 0;
  const call = async (method: string, params: object, sessionId?: string): Promise<unknown> => {
    const id = (calls += 1);
    const answered = new Promise<z.infer<typeof messageForm>>((resolve) => waiting.set(id, resolve));
    socket.send(JSON.stringify({ id, method, params, sessionId }));
    const { error, result } = await answered;
    waiting.delete(id);
    if (error) throw new Error(`${method}: ${error.message}`);
    return result;
  };
  const { targetId } = z
    .object({ targetId: z.string() })
    .parse(await call('Target.createTarget', { url: 'about:blank' }));
  const attached = await call('Target.attachToTarget', { targetId, flatten: true });
  const { sessionId } = z.object({ sessionId: z.string() }).parse(attached);
  const evaluate = async (expression: string): Promise<unknown> => {
    const evaluated = evaluatedForm.parse(
      await call('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true }, sessionId),
    );
    const { exceptionDetails, result } = evaluated;
    if (exceptionDetails) throw new Error(exceptionDetails.exception.description);
    return result.value;
  };
  return {
    evaluate,
    async open(url) {
      await call('Page.navigate', { url }, sessionId);
    },
    async shows(text) {
      await evaluate(`(${untilShown})(${JSON.stringify(text)})`);
    },
  };
}

/** Runs in the page: looks whenever something changes, and gives up with what there is to see. */
const untilShown = `(text) => new Promise((resolve, reject) => {
  const isShown = () => document.body?.innerText.includes(text);
  const observer = new MutationObserver(() => { if (isShown()) end(resolve); });
  const end = (settle, value) => { observer.disconnect(); clearTimeout(timer); settle(value); };
  const giveUp = () => end(reject, new Error('Not shown: ' + text + '. There is:\\n' + document.body?.innerText));
  const timer = setTimeout(giveUp, 20_000);
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  if (isShown()) end(resolve);
})`;
