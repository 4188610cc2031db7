import { signalOfInterrupt } from '../src/interrupt.ts';
import { drillBackup } from './backup.ts';
import { drillCancel } from './cancel.ts';
import { drillDatabase } from './database.ts';
import { type Finding, onOwnDatabase } from './drill.ts';
import { drillExport } from './export.ts';
import { drillFreeze } from './freeze.ts';
import { drillHostile } from './hostile.ts';
import { drillKill } from './kill.ts';
import { drillLedger } from './ledger.ts';
import { drillPool } from './pool.ts';
import { drillServers } from './servers.ts';
import { drillStreams } from './streams.ts';

// npm run drill -- kill [--short] | freeze | servers | database | cancel | export | backup | ledger [--short] | hostile | streams | pool

/** What a drill leaves behind is gone by then, or something outside does not answer. */
const LONGEST_STOP_MS = 15_000;
const INTERRUPTED = 130;

type Run = (signal: AbortSignal, isShort: boolean) => Promise<readonly Finding[]>;

const DRILLS: Readonly<Record<string, Run>> = {
  kill: (signal, short) => onOwnDatabase(signal, (drill) => drillKill(drill, short)),
  freeze: (signal) => onOwnDatabase(signal, drillFreeze),
  servers: (signal) => onOwnDatabase(signal, drillServers),
  database: drillDatabase,
  cancel: (signal) => onOwnDatabase(signal, drillCancel),
  export: (signal) => onOwnDatabase(signal, drillExport),
  backup: (signal) => onOwnDatabase(signal, drillBackup),
  ledger: drillLedger,
  streams: (signal) => onOwnDatabase(signal, drillStreams),
  pool: (signal) => onOwnDatabase(signal, drillPool),
  hostile: (signal) => onOwnDatabase(signal, drillHostile),
};

/** Drills that come in a short form, for every change. */
const SHORT = ['kill', 'ledger'];

const [name = '', ...options] = process.argv.slice(2);
const run = DRILLS[name];
const isShort = SHORT.includes(name) && options[0] === '--short' && options.length === 1;
if (run && (options.length === 0 || isShort)) {
  await report(run);
} else {
  console.error(
    `Usage: npm run drill -- ${Object.keys(DRILLS).join(' | ')}; ${SHORT.join(' and ')} take --short`,
  );
  process.exitCode = 1;
}

/** Prints what was seen, and one line at the end; a promise that is broken makes the status 1. */
async function report(drill: Run): Promise<void> {
  const signal = signalOfInterrupt(LONGEST_STOP_MS, INTERRUPTED);
  const started = performance.now();
  try {
    const findings = await drill(signal, isShort);
    console.table(
      findings.map(({ promise, seen, isKept }) => ({ promise, seen, kept: isKept ? 'yes' : 'NO' })),
    );
    const broken = findings.filter(({ isKept }) => !isKept);
    if (broken.length > 0) process.exitCode = 1;
    const verdict = broken.length === 0 ? 'every promise kept' : `${broken.length} BROKEN`;
    const seconds = (performance.now() - started) / 1_000;
    console.log(`drill ${name}: ${findings.length} findings, ${verdict}, ${seconds.toFixed(0)} s`);
  } catch (error) {
    process.exitCode = signal.aborted ? INTERRUPTED : 1;
    if (signal.aborted) console.error('Stopped before the end.');
    else console.error(`drill ${name}: could not be brought to its end:`, error);
  }
}
