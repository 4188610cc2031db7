/** How a settled pick ended. */
export const PICK_OUTCOMES = {
  WON: 'The whole stake won.',
  HALF_WON: 'Half of the stake won at the price, the other half came back: a quarter line.',
  PUSH: 'The line was met: the whole stake came back.',
  HALF_LOST: 'Half of the stake is lost, the other half came back: a quarter line.',
  LOST: 'The whole stake is lost.',
  VOID: 'The bet does not stand: the match was postponed for too long, or somebody declared it void. The stake came back.',
} as const;
export type PickOutcome = keyof typeof PICK_OUTCOMES;
