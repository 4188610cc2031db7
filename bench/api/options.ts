import { parseArgs } from 'node:util';
import { readScale } from '../world/read-scale.ts';
import type { WorldScale } from '../world/world-sizes.ts';
import { OPERATIONS, type OperationName } from './question.ts';
import { SYSTEMS, type SystemName } from './systems.ts';

export interface ApiBenchOptions {
  readonly scale: WorldScale;
  readonly operations: readonly OperationName[];
  readonly systems: readonly SystemName[];
  readonly rounds: number;
  /** How long each system is asked for one operation in one round. */
  readonly seconds: number;
  readonly connections: number;
  /** A world that is there already and stays; null makes one. */
  readonly database: string | null;
  /** Leaves the world that is made. */
  readonly keep: boolean;
  /** Where the figures are written to, as JSON; null for nowhere. */
  readonly json: string | null;
  /** Settings of our servers besides the usual ones. */
  readonly settings: Readonly<Record<'ours' | 'cached', Readonly<Record<string, string>>>>;
}

const USUAL_SYSTEMS = 'ours,postgraphile,floor';

/** @throws Error naming the option that cannot be followed. */
export function readOptions(args: readonly string[]): ApiBenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      scale: { type: 'string', default: '1' },
      operations: { type: 'string', default: OPERATIONS.join(',') },
      systems: { type: 'string' },
      rounds: { type: 'string', default: '5' },
      seconds: { type: 'string', default: '2' },
      connections: { type: 'string', default: '10' },
      database: { type: 'string' },
      keep: { type: 'boolean', default: false },
      json: { type: 'string' },
      'ours-env': { type: 'string', multiple: true, default: [] },
      'cached-env': { type: 'string', multiple: true, default: [] },
    },
  });
  const cached = readSettings('--cached-env', values['cached-env']);
  const withCache = Object.keys(cached).length > 0;
  const systems = readNames(
    '--systems',
    values.systems ?? (withCache ? `${USUAL_SYSTEMS},cached` : USUAL_SYSTEMS),
    SYSTEMS,
  );
  return {
    scale: readScale(values.scale),
    operations: readNames('--operations', values.operations, OPERATIONS),
    systems,
    rounds: readNumber('--rounds', values.rounds),
    seconds: readNumber('--seconds', values.seconds),
    connections: readNumber('--connections', values.connections),
    database: values.database ?? null,
    keep: values.keep,
    json: values.json ?? null,
    settings: { ours: readSettings('--ours-env', values['ours-env']), cached },
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
