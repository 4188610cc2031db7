import { parseArgs } from 'node:util';
import { readNumber, readSettings } from '../api/options.ts';
import { readScale } from '../world/read-scale.ts';
import type { WorldScale } from '../world/world-sizes.ts';

export interface SoakOptions {
  readonly scale: WorldScale;
  /** A world that is there already, and that trades and logs are added to; null makes one. */
  readonly database: string | null;
  readonly minutes: number;
  /** Requests a second; null for half of the capacity, which is measured first. */
  readonly rate: number | null;
  readonly json: string | null;
  /** What the environment of the API process holds besides. */
  readonly settings: Readonly<Record<string, string>>;
}

/** @throws Error naming the option that cannot be followed. */
export function readSoakOptions(args: readonly string[]): SoakOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      scale: { type: 'string', default: '1' },
      database: { type: 'string' },
      minutes: { type: 'string', default: '10' },
      rate: { type: 'string', default: 'auto' },
      json: { type: 'string' },
      'ours-env': { type: 'string', multiple: true, default: [] },
    },
  });
  return {
    scale: readScale(values.scale),
    database: values.database ?? null,
    minutes: readNumber('--minutes', values.minutes),
    rate: values.rate === 'auto' ? null : readNumber('--rate', values.rate),
    json: values.json ?? null,
    settings: readSettings('--ours-env', values['ours-env']),
  };
}
