import { parseArgs } from 'node:util';
import { readNames, readNumber, readSettings } from '../api/options.ts';
import { OPERATIONS, type OperationName } from '../api/question.ts';
import { readScale } from '../world/read-scale.ts';
import type { WorldScale } from '../world/world-sizes.ts';

export interface ProcessesOptions {
  readonly scale: WorldScale;
  /** A world that is there already and stays; null makes one. */
  readonly database: string | null;
  readonly operations: readonly OperationName[];
  readonly rounds: number;
  readonly seconds: number;
  /** Over all processes together. */
  readonly connections: number;
  readonly json: string | null;
  /** What the environment of the API processes holds besides. */
  readonly settings: Readonly<Record<string, string>>;
}

/** @throws Error naming the option that cannot be followed. */
export function readProcessesOptions(args: readonly string[]): ProcessesOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      scale: { type: 'string', default: '1' },
      database: { type: 'string' },
      operations: { type: 'string', default: 'teamByKey,teamsNested,picksPage' },
      rounds: { type: 'string', default: '5' },
      seconds: { type: 'string', default: '4' },
      connections: { type: 'string', default: '10' },
      json: { type: 'string' },
      'ours-env': { type: 'string', multiple: true, default: [] },
    },
  });
  return {
    scale: readScale(values.scale),
    database: values.database ?? null,
    operations: readNames('--operations', values.operations, OPERATIONS),
    rounds: readNumber('--rounds', values.rounds),
    seconds: readNumber('--seconds', values.seconds),
    connections: readNumber('--connections', values.connections),
    json: values.json ?? null,
    settings: readSettings('--ours-env', values['ours-env']),
  };
}
