import type { Game, OwnChances } from '../game.ts';
import { SHORT_REST_DAYS } from '../rest-days.ts';

/** Circumstances of a match that are known before it; null says any. */
export interface MarketContext {
  readonly venue: 'HOME' | 'AWAY' | null;
  readonly role: 'FAVOURITE' | 'UNDERDOG' | null;
  readonly rest: 'SHORT_REST' | 'NORMAL_REST' | null;
}

const VENUES = [null, 'HOME', 'AWAY'] as const;
const ROLES = [null, 'FAVOURITE', 'UNDERDOG'] as const;
const RESTS = [null, 'SHORT_REST', 'NORMAL_REST'] as const;

/** Every combination: 27 with the one of any match, which is the first. */
export const ALL_CONTEXTS: readonly MarketContext[] = VENUES.flatMap((venue) =>
  ROLES.flatMap((role) => RESTS.map((rest): MarketContext => ({ venue, role, rest }))),
);

/** Any match, and one circumstance at a time: 7. */
export const SIMPLE_CONTEXTS: readonly MarketContext[] = ALL_CONTEXTS.filter(
  (context) => namesOf(context).length <= 1,
);

/** As `HOME FAVOURITE`; `ANY` for any match. */
export function contextLabel(context: MarketContext): string {
  return namesOf(context).join(' ') || 'ANY';
}

/**
 * Whether a match has the circumstances. `chances` tell the favourite: unknown or even ones make none. A season's first match of a
 * team has no rest.
 */
export function isInContext(
  { venue, restDays }: Game,
  chances: OwnChances | null,
  context: MarketContext,
): boolean {
  const lead = chances ? chances.win - chances.loss : 0;
  const role = lead > 0 ? 'FAVOURITE' : lead < 0 ? 'UNDERDOG' : null;
  const rest = restDays === null ? null : restDays <= SHORT_REST_DAYS ? 'SHORT_REST' : 'NORMAL_REST';
  return (
    (context.venue === null || context.venue === venue) &&
    (context.role === null || context.role === role) &&
    (context.rest === null || context.rest === rest)
  );
}

function namesOf({ venue, role, rest }: MarketContext): string[] {
  return [venue, role, rest].filter((name) => name !== null);
}
