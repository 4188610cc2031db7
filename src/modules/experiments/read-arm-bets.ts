import { z } from 'zod';
import { BET_SIDES } from '../matches/domain/closing-line/closing-bet.ts';
import { CLOSING_GAPS } from '../matches/domain/closing-line/closing-line-values.ts';
import { ODDS_MARKETS } from '../matches/domain/odds.ts';
import type { ValuedBet } from './domain/value-bets.ts';

const bets = z.array(
  z.object({
    market: z.enum(ODDS_MARKETS),
    side: z.enum(BET_SIDES),
    line: z.number().nullable(),
    book: z.string(),
    price: z.number(),
    netPrice: z.number(),
    edge: z.number(),
    stakeUnits: z.number(),
    asOf: z.iso.datetime().transform((instant) => new Date(instant)),
    auditEntryId: z.uuid(),
    fairClv: z.number().nullable(),
    isRepriced: z.boolean(),
    gap: z.enum(CLOSING_GAPS).nullable(),
    valueUnits: z.number().nullable(),
  }),
);

/** The bets of an arm as an observation stores them. @throws when they have another form. */
export function readArmBets(stored: unknown): readonly ValuedBet[] {
  return bets.parse(stored);
}
