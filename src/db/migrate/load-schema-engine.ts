import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';

/** Node has it; the compiler knows it from the browser's library alone. */
declare const WebAssembly: {
  instantiate(
    code: Uint8Array,
    imports: Record<string, Record<string, unknown>>,
  ): Promise<{ instance: { exports: Record<string, unknown> } }>;
};

let loading: Promise<typeof bindings> | null = null;

/**
 * Prisma's schema engine as WebAssembly: the same code as the native one, which would have to be downloaded from a host
 * that not every machine can reach. Loaded once a process.
 */
export function loadSchemaEngine(): Promise<typeof bindings> {
  return (loading ??= load());
}

async function load(): Promise<typeof bindings> {
  const entry = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm');
  const bytes = await readFile(join(dirname(entry), 'schema_engine_bg.wasm'));
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': importsOfEngine() });
  // The engine reports a crash of its own here before it ends with nothing but "unreachable".
  Reflect.set(globalThis, 'PRISMA_WASM_PANIC_REGISTRY', { set_message: rememberCrash });
  bindings.__wbg_set_wasm(instance.exports);
  const start = instance.exports['__wbindgen_start'];
  if (typeof start !== 'function') throw new TypeError('schema_engine_bg.wasm has no __wbindgen_start()');
  Reflect.apply(start, undefined, []);
  return bindings;
}

/** The engine never cancels its timers, and one of ten seconds would keep a finished command from ending. */
function importsOfEngine(): Record<string, unknown> {
  const startTimer = (callback: () => void, delayMs: number): NodeJS.Timeout =>
    setTimeout(callback, delayMs).unref();
  return Object.fromEntries(
    Object.entries(bindings).map(([name, value]) => [
      name,
      name.startsWith('__wbg_setTimeout_') ? startTimer : value,
    ]),
  );
}

let lastCrash: string | null = null;

function rememberCrash(message: string): void {
  lastCrash = message;
}

/** What the engine said when it crashed, once; null when it did not. */
export function takeCrashMessage(): string | null {
  const message = lastCrash;
  lastCrash = null;
  return message;
}
