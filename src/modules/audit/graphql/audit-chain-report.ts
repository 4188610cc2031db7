import { builder } from '../../../graphql/builder.ts';
import { describedEnum } from '../../../graphql/described-enum.ts';
import type { ChainFault, ChainFaultKind } from '../domain/chain-fault.ts';
import { MOST_FAULTS } from '../domain/follow-chain.ts';
import type { ChainReport } from '../reads/verify-audit-chain.ts';

const KINDS: Record<ChainFaultKind, string> = {
  TAMPERED: 'A column of the entry was changed, its hash or its number included.',
  REORDERED: 'The entry stands at another number than the one under which it was sealed.',
  BROKEN_LINK:
    'The entry names another hash than that of the entry before it: one of the two was changed and its hash made anew.',
  MISSING: 'Entries with this number, and perhaps with those that follow, were removed.',
  SURPLUS:
    'An entry that no appending made: its number is taken by another one, or below 1 (then told as 0).',
  TRUNCATED: 'Entries from this number on were cut off the end.',
  HEAD_MISMATCH:
    'The head of the chain, which is kept apart from the entries, is not the newest entry: it was changed, or entries were put behind it.',
  REWRITTEN: 'The entry has another hash than `expectedHead` says: the trail up to it was made anew.',
};

const AuditFaultKindRef = builder.enumType('AuditFaultKind', {
  description: 'What is wrong with the audit trail at a number.',
  values: describedEnum(KINDS),
});

const AuditFaultRef = builder.objectRef<ChainFault>('AuditFault').implement({
  description: 'Something about the audit trail that no appending can have made.',
  fields: (t) => ({
    sequence: t.exposeInt('sequence', {
      description:
        'The number of the entry that does not fit, or the first number whose entry is not there. 0 stands for numbers below 1.',
    }),
    kind: t.expose('kind', { type: AuditFaultKindRef, description: 'What is wrong there.' }),
    message: t.exposeString('message', { description: 'The same in a sentence, with the numbers.' }),
  }),
});

export const AuditChainReportRef = builder.objectRef<ChainReport>('AuditChainReport').implement({
  description: 'What a walk over the audit trail found.',
  fields: (t) => ({
    isIntact: t.boolean({
      description: 'Whether nothing was found. Then the head stands for every entry that was checked.',
      resolve: ({ faultCount }) => faultCount === 0,
    }),
    fromSequence: t.int({
      description: 'The number at which the walk began; 1 for the whole trail, also for an empty one.',
      resolve: ({ fromSequence }) => Number(fromSequence),
    }),
    entriesChecked: t.exposeInt('entriesChecked', {
      description: 'How many entries were read and hashed; 0 for an empty trail.',
    }),
    headSequence: t.int({
      nullable: true,
      description:
        'The number of the newest entry as the head of the chain says; 0 for an empty trail. Null when the head is gone or says a number ' +
        'that no entry can have. To be noted elsewhere with `headHash`, for `expectedHead`.',
      resolve: ({ head }) => (head === null || !isCountable(head.sequence) ? null : Number(head.sequence)),
    }),
    headHash: t.string({
      nullable: true,
      description:
        'The hash of that entry, 64 lower-case hexadecimal digits; 64 zeros for an empty trail. Null when the head is gone.',
      resolve: ({ head }) => head?.hash ?? null,
    }),
    firstFault: t.field({
      type: AuditFaultRef,
      nullable: true,
      description: 'The fault with the smallest number. Null when nothing was found.',
      resolve: ({ faults }) => faults[0] ?? null,
    }),
    faults: t.field({
      type: [AuditFaultRef],
      description: `The faults by number: the first ${MOST_FAULTS} of the entries, and what is wrong with the end.`,
      resolve: ({ faults }) => [...faults],
    }),
    faultCount: t.exposeInt('faultCount', { description: 'How many there are in all.' }),
  }),
});

function isCountable(sequence: bigint): boolean {
  return sequence >= 0n && sequence <= 2_147_483_647n;
}
