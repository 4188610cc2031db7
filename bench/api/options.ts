import { parseArgs } from 'node:util';
import { readScale } from '../world/read-scale.ts';
import type { WorldScale } from '../world/world-sizes.ts';
import { OPERATIONS, type OperationName } from './question.ts';
import { SYSTEMS, type SystemName } from './systems.ts';

export interface ApiBenchOptions {
  readonly scale: WorldScale;
  /** Which worlds are compared with one another; null to compare systems on one world. */
  readonly scales: readonly WorldScale[] | null;
  readonly operations: readonly OperationName[];
  readonly systems: readonly SystemName[];
  readonly rounds: number;
  /** How long each system is asked for one operation in one round. */
  readonly seconds: number;
  readonly connections: number;
  /** Worlds that are there already and stay, as many as are measured on; none to make them. */
  readonly databases: readonly string[];
  /** Leaves the world that is made. */
  readonly keep: boolean;
  /** Where the figures are written to, as JSON; null for nowhere. */
  readonly json: string | null;
  /** Settings of our servers besides the usual ones. */
  readonly settings: Readonly<Record<'ours' | 'cached', Readonly<Record<string, string>>>>;
}

/** Of the scales, the floor tells what the data cost, and what the machine does besides. */
const SYSTEMS_OF_SCALES = 'ours,floor';

/** @throws Error naming the option that cannot be followed. */
export function readOptions(args: readonly string[]): ApiBenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      scale: { type: 'string', default: '1' },
      scales: { type: 'string' },
      operations: { type: 'string', default: OPERATIONS.join(',') },
      systems: { type: 'string' },
      rounds: { type: 'string', default: '5' },
      seconds: { type: 'string', default: '2' },
      connections: { type: 'string', default: '10' },
      database: { type: 'string', multiple: true, default: [] },
      keep: { type: 'boolean', default: false },
      json: { type: 'string' },
      'ours-env': { type: 'string', multiple: true, default: [] },
      'cached-env': { type: 'string', multiple: true, default: [] },
    },
  });
  const scales = values.scales?.split(',').map(readScale) ?? null;
  const usual = scales === null ? SYSTEMS.join(',') : SYSTEMS_OF_SCALES;
  const databases = values.database;
  const worlds = scales?.length ?? 1;
  if (databases.length > 0 && databases.length !== worlds)
    throw new Error(
      `--database: there must be as many as worlds are measured on, in their order: ${worlds}.`,
    );
  if (values.keep && scales !== null)
    throw new Error(
      '--keep: with --scales, make the worlds by `npm run bench -- world`, and name them by --database.',
    );
  return {
    scale: readScale(values.scale),
    scales,
    operations: readNames('--operations', values.operations, OPERATIONS),
    systems: readNames('--systems', values.systems ?? usual, SYSTEMS),
    rounds: readNumber('--rounds', values.rounds),
    seconds: readNumber('--seconds', values.seconds),
    connections: readNumber('--connections', values.connections),
    databases,
    keep: values.keep,
    json: values.json ?? null,
    settings: {
      ours: readSettings('--ours-env', values['ours-env']),
      cached: readSettings('--cached-env', values['cached-env']),
    },
  };
}

export function readNames<Name extends string>(option: string, text: string, known: readonly Name[]): Name[] {
  return text.split(',').map((given) => {
    const name = known.find((one) => one === given);
    if (name === undefined) throw new Error(`${option} ${text}: there are ${known.join(', ')}.`);
    return name;
  });
}

export function readNumber(option: string, text: string): number {
  const value = Number(text);
  if (!(value > 0)) throw new Error(`${option} ${text}: it must be a number above 0.`);
  return value;
}

export function readSettings(option: string, given: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    given.map((one) => {
      const [, name, value] = /^([A-Z_0-9]+)=(.*)$/.exec(one) ?? [];
      if (name === undefined || value === undefined)
        throw new Error(`${option} ${one}: it must be KEY=VALUE.`);
      return [name, value];
    }),
  );
}
