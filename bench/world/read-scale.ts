import { WORLD_SCALES, type WorldScale } from './world-sizes.ts';

/** The scale that an option names. */
export function readScale(text: string): WorldScale {
  const scale = WORLD_SCALES.find((known) => String(known) === text);
  if (scale === undefined) throw new Error(`--scale ${text}: there are ${WORLD_SCALES.join(', ')}.`);
  return scale;
}
