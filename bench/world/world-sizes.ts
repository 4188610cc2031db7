/** How many rows a made world has. At scale 1 as many as the database that the product took over had. */
export interface WorldSizes {
  readonly teams: number;
  readonly frictions: number;
  readonly strategies: number;
  readonly matches: number;
  readonly picks: number;
  readonly improvements: number;
  readonly trades: number;
}

export const WORLD_SCALES = [1, 10, 100] as const;
export type WorldScale = (typeof WORLD_SCALES)[number];

/** The most that matches grow by: the quotes of a hundred times as many would not fit a small disk. */
const MOST_TIMES_MATCHES = 10;

export function worldSizes(scale: WorldScale): WorldSizes {
  return {
    teams: 99 * scale,
    frictions: 3_403 * scale,
    strategies: 351 * scale,
    matches: 5_000 * Math.min(scale, MOST_TIMES_MATCHES),
    picks: 1_000 * scale,
    improvements: 40 * scale,
    trades: 500 * scale,
  };
}
