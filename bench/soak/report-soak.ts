import { readFileSync } from 'node:fs';
import type { Finding } from '../../drill/drill.ts';
import { OPERATIONS } from '../api/question.ts';
import { machineState } from '../machine-state.ts';
import { writeJson } from '../write-json.ts';
import { findBacktest, findErrors, findPace, findSlope, findSteadiness } from './findings.ts';
import type { Soaked } from './hold-load.ts';
import { minutesOf } from './minutes.ts';
import { printMinutes } from './print-minutes.ts';

/** Memory of the first minutes is that of a process that warms up; of a short soak, of its first third. */
const WARM_UP_MS = 3 * 60_000;
/** Until the threads that computed the backtest have given back what they held: a slope that begins before would hide a leak. */
const AFTER_BACKTEST_MS = 15_000;

export interface SoakFacts {
  readonly logFile: string;
  /** The machine when it began. */
  readonly before: string;
  readonly json: string | null;
}

/** Prints what a soak showed minute by minute, and decides each promise. The API has ended: its log is whole. */
export function reportSoak(soaked: Soaked, { logFile, before, json }: SoakFacts): Finding[] {
  const { samples, memory, backtest, storedEvents, watchers, perSecond, ms, resent } = soaked;
  const minutes = minutesOf(samples, Math.floor(ms / 60_000));
  printMinutes(minutes, OPERATIONS, memory.samples);
  const { complaints, slow } = complaintsIn(logFile);
  const warmMs = Math.max(Math.min(WARM_UP_MS, ms / 3), backtest.endedMs + AFTER_BACKTEST_MS);
  const findings = [
    findErrors(samples),
    findPace(samples, perSecond, ms),
    findSlope(memory.samples, warmMs, ms),
    findSteadiness(minutes, 'reads'),
    findSteadiness(minutes, 'mutations'),
    ...findBacktest(backtest, storedEvents, watchers),
    {
      promise: 'the server goes on, and complains of nothing in its log',
      seen:
        complaints.length === 0
          ? `nothing; ${slow} slow requests, which p99 is the measure of`
          : `${complaints.length} lines: ${complaints[0]?.slice(0, 300) ?? ''}`,
      isKept: !memory.hasEnded && complaints.length === 0,
    },
  ];
  const machine = { before, after: machineState() };
  console.log(`${resent} calls met an idle connection that was being closed, and were sent again`);
  console.log(machine.after);
  writeJson(json, { perSecond, machine, findings, minutes, memory: memory.samples, backtest, resent });
  return findings;
}

/** Lines of the log from warnings on, and how many besides say that a request was slow. */
function complaintsIn(logFile: string): { complaints: string[]; slow: number } {
  const lines = readFileSync(logFile, 'utf8')
    .split('\n')
    .filter((line) => /^\{"level":(?:"(?:warn|error|fatal)"|[456]0)/.test(line));
  const complaints = lines.filter((line) => !line.includes('"msg":"slow request"'));
  return { complaints, slow: lines.length - complaints.length };
}
