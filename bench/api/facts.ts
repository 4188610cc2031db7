import type { Answer } from './answer.ts';

/** The one shape in which the facts of all systems are compared. */

type Fields = readonly string[];

export function teamFacts(team: Answer, key: string, fields: Fields): { id: number; fields: unknown[] } {
  return { id: team.whole(key), fields: fields.map((field) => team.plain(field)) };
}

export function strategyFacts(strategy: Answer, fields: Fields): unknown[] {
  return fields.map((field) => strategy.plain(field));
}

/** The name of the other one of two teams. */
export function opponentOf(teamId: number, sides: readonly { id: number; name: string }[]): string {
  const other = sides.find(({ id }) => id !== teamId);
  if (!other) throw new Error(`Team ${teamId} has no opponent.`);
  return other.name;
}

interface PickPlaces {
  readonly id: string;
  readonly match: Fields;
  readonly homeName: Fields;
  readonly awayName: Fields;
  readonly audit: Fields;
}

export function pickFacts(pick: Answer, places: PickPlaces): object {
  return {
    id: places.id,
    market: pick.text('market'),
    selection: pick.text('selection'),
    line: pick.decimal('line'),
    price: pick.decimal('price'),
    stakeUnits: pick.decimal('stakeUnits'),
    edge: pick.plain('edge'),
    createdAt: pick.instant('createdAt'),
    match: {
      kickOffAt: pick.instant(...places.match, 'kickOffAt'),
      division: pick.text(...places.match, 'division'),
      home: pick.text(...places.homeName),
      away: pick.text(...places.awayName),
    },
    audit: {
      sequence: pick.whole(...places.audit, 'sequence'),
      hash: pick.text(...places.audit, 'hash'),
      sealedAt: pick.instant(...places.audit, 'sealedAt'),
    },
  };
}

/** @param prices first, draw and second. */
export function quoteFacts(quote: Answer, prices: readonly (string | null)[]): object {
  return { market: quote.text('market'), book: quote.text('book'), line: quote.decimal('line'), prices };
}
