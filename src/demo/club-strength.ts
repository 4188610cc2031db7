import { drawNormal } from './draw-normal.ts';
import type { Random } from '../quant/resampling/seeded-random.ts';

/** Log factors on the goals a club scores (`attack`) and keeps out (`defence`); 0 is the average club of the division. */
export interface Strength {
  readonly attack: number;
  readonly defence: number;
}

/** A club's strength: what it is built for, and how far its form is from that at present. */
export interface Club {
  readonly name: string;
  readonly standing: Strength;
  readonly form: Strength;
}

const STANDING_SD = 0.19;
/** No club is further from the average than this: in a league worth betting on nobody wins every week. */
const FURTHEST_STANDING = 0.36;
const STYLE_SD = 0.07;
/** How much weaker the clubs that start in the division below are. */
const LOWER_DIVISION_GAP = 0.22;

// Form returns slowly to the club's standing: over a long time its standard deviation is about 0.1.
const ROUND_RETENTION = 0.97;
const ROUND_SD = 0.025;
// A summer brings transfers: half of the form is lost, and some is found.
const SUMMER_RETENTION = 0.5;
const SUMMER_SD = 0.09;

/** A club at the beginning of the world. */
export function foundClub(name: string, isInDivision: boolean, random: Random): Club {
  const drawn = drawNormal(STANDING_SD, random) - (isInDivision ? 0 : LOWER_DIVISION_GAP);
  const quality = Math.min(FURTHEST_STANDING, Math.max(-FURTHEST_STANDING, drawn));
  const standing = {
    attack: quality + drawNormal(STYLE_SD, random),
    defence: quality + drawNormal(STYLE_SD, random),
  };
  return { name, standing, form: { attack: 0, defence: 0 } };
}

/** The club one round later. */
export function driftForRound(club: Club, random: Random): Club {
  return drift(club, ROUND_RETENTION, ROUND_SD, random);
}

/** The club after the summer. */
export function driftForSummer(club: Club, random: Random): Club {
  return drift(club, SUMMER_RETENTION, SUMMER_SD, random);
}

export function strengthOf({ standing, form }: Club): Strength {
  return { attack: standing.attack + form.attack, defence: standing.defence + form.defence };
}

function drift(club: Club, retention: number, standardDeviation: number, random: Random): Club {
  const form = {
    attack: retention * club.form.attack + drawNormal(standardDeviation, random),
    defence: retention * club.form.defence + drawNormal(standardDeviation, random),
  };
  return { ...club, form };
}
