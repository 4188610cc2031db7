/** The division code of the demo league: the shape of a real one, and no real one. */
export const DEMO_DIVISION = 'DL1';
