import { builder } from '../../../graphql/builder.ts';
import { describedEnum } from '../../../graphql/described-enum.ts';
import type { VoidCause } from '../domain/settlement-basis.ts';
import { PickOutcomeRef } from './pick-outcome.ts';
import { PickRef } from './pick.ts';

const CAUSES: Record<VoidCause, string> = {
  DECLARED: 'Somebody declared the match void by `settlePicks`.',
  POSTPONED:
    'The match was moved by more UK days than the server allows (`POSTPONED_VOID_DAYS`) from the day known at the decision. It stays ' +
    'void when it is played on its new day.',
};

const VoidCauseRef = builder.enumType('VoidCause', {
  description: 'Why a bet does not stand.',
  values: describedEnum(CAUSES),
});

export const PickSettlementRef = builder.prismaObject('PickSettlement', {
  description: 'One settlement of a pick. They are added, never changed; the newest is in force.',
  fields: (t) => ({
    number: t.exposeInt('number', { description: '1 for the first settlement of the pick, without a gap.' }),
    outcome: t.expose('outcome', { type: PickOutcomeRef, description: 'How the pick ended by it.' }),
    homeGoals: t.exposeInt('homeGoals', {
      nullable: true,
      description: 'Goals of the home side that it rests on, 0 or more. Null where it is void.',
    }),
    awayGoals: t.exposeInt('awayGoals', {
      nullable: true,
      description: 'Goals of the away side that it rests on, 0 or more. Null where it is void.',
    }),
    voidCause: t.field({
      type: VoidCauseRef,
      nullable: true,
      select: { voidCause: true },
      description: 'Why it is void. Null where it is not.',
      resolve: ({ voidCause }) => readCause(voidCause),
    }),
    reason: t.exposeString('reason', {
      nullable: true,
      description:
        'In words, why it is void, or what changed since the settlement before: `2-1 became 2-2`. Null for a first settlement by the score.',
    }),
    profitUnits: t.expose('profitUnits', {
      type: 'Decimal',
      description: 'Profit in units, a loss negative, at the net price. 0 where the stake came back.',
    }),
    turnoverUnits: t.expose('turnoverUnits', {
      type: 'Decimal',
      description: 'What of the stake was won or lost, in units.',
    }),
    asOf: t.expose('asOf', {
      type: 'DateTime',
      description: 'Results and closing prices that became known later were not used.',
    }),
    settledAt: t.expose('settledAt', { type: 'DateTime', description: 'When it was made.' }),
    auditEntry: t.relation('auditEntry', {
      description: 'The proof: result, terms, closing prices and rules that it rests on.',
    }),
  }),
});

builder.prismaObjectFields(PickRef, (t) => ({
  isCounted: t.exposeBoolean('isCounted', {
    description:
      'Whether it counts in totals. False in SHADOW runs, and where drift put a league in the shadow; it is settled all the same.',
  }),
  outcome: t.expose('outcome', {
    type: PickOutcomeRef,
    nullable: true,
    description: 'How it ended, by the settlement in force. Null while it is open.',
  }),
  profitUnits: t.expose('profitUnits', {
    type: 'Decimal',
    nullable: true,
    description:
      'Profit in units, a loss negative: stake x (net price - 1) when won, half of that when half won, -stake when lost. Null while it is open.',
  }),
  turnoverUnits: t.expose('turnoverUnits', {
    type: 'Decimal',
    nullable: true,
    description:
      'What of the stake was won or lost, in units: all of it, half of it for half results, 0 for a push or void. ROI is profit / turnover. ' +
      'Null while it is open.',
  }),
  settledAt: t.expose('settledAt', {
    type: 'DateTime',
    nullable: true,
    description: 'When it was settled last. Null while it is open.',
  }),
  settlements: t.relation('settlements', {
    description:
      'Every settlement of it, the first one first: more than one when its result was corrected. Empty while it is open.',
    query: { orderBy: { number: 'asc' } },
    complexity: { field: 1, multiplier: 2 },
  }),
}));

function readCause(cause: string | null): VoidCause | null {
  if (cause === null) return null;
  const known = Object.keys(CAUSES).find((one): one is VoidCause => one === cause);
  if (!known) throw new Error(`A settlement with the unknown cause ${cause} is stored.`);
  return known;
}
