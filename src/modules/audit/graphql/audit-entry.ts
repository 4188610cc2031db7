import { readableAuditEntries } from '../../../graphql/access/readable-audit-kinds.ts';
import { builder } from '../../../graphql/builder.ts';
import { uuidKey } from '../../../graphql/node-id.ts';
import { isProspective } from '../domain/is-prospective.ts';
import { hashedTexts } from '../loaders.ts';
import { AuditKindRef, AuditOutcomeRef, readKind, readOutcome } from './audit-enums.ts';

export const AuditEntryRef = builder.prismaNode('AuditEntry', {
  id: { field: 'id' },
  nullable: true,
  description:
    'A decision and everything it rests on. Entries are added, never changed or removed: each names the hash of the one before it, and ' +
    '`verifyAuditChain` finds a change that was made around the product.',
  select: { id: true },
  findUnique: (id, context) => ({ id: uuidKey(id), ...readableAuditEntries(context) }),
  fields: (t) => ({
    sequence: t.int({
      select: { sequence: true },
      description: 'Its number in the trail: from 1, without a gap, in the order of commits.',
      resolve: ({ sequence }) => Number(sequence),
    }),
    kind: t.field({
      type: AuditKindRef,
      select: { kind: true },
      description: 'What the entry is about.',
      resolve: ({ kind }) => readKind(kind),
    }),
    outcome: t.field({
      type: AuditOutcomeRef,
      select: { outcome: true },
      description: 'What the decision came to.',
      resolve: ({ outcome }) => readOutcome(outcome),
    }),
    payload: t.expose('payload', {
      type: 'JSON',
      description:
        'Inputs, model parameters, probabilities, the odds used, and every selection with the reason it was kept or refused. ' +
        '`version` tells its form.',
    }),
    recordedAt: t.expose('recordedAt', {
      type: 'DateTime',
      description: 'When the decision was recorded, by the clock of the process that took it.',
    }),
    sealedAt: t.expose('sealedAt', {
      type: 'DateTime',
      description:
        'When it was put into the trail, by the wall clock of the database, cut to milliseconds; `hashedText` has microseconds.',
    }),
    kickOffAt: t.expose('kickOffAt', {
      type: 'DateTime',
      nullable: true,
      description: 'The kick-off of the match as it was known then. Null when it is about no match.',
    }),
    isProspective: t.boolean({
      nullable: true,
      select: { sealedAt: true, kickOffAt: true, match: { select: { kickOffAt: true } } },
      description:
        'Whether it was sealed before the match began: before `kickOffAt`, and before the kick-off that is stored now. Null when it is ' +
        'about no match.',
      resolve: (entry) => isProspective(entry),
    }),
    step: t.exposeInt('step', {
      nullable: true,
      description:
        'At which of the as-of instants of its run it was decided, from 0. Null when no run decided.',
    }),
    subject: t.exposeString('subject', {
      nullable: true,
      description:
        'What it is about where that is neither a match nor a pick, as `improvement:12`. Null otherwise.',
    }),
    previousHash: t.exposeString('previousHash', {
      description: 'The hash of the entry before it; 64 zeros in the first one.',
    }),
    hash: t.exposeString('hash', {
      description:
        'SHA-256 of `hashedText` in UTF-8, 64 lower-case hexadecimal digits. With `sequence` it stands for the whole trail up to here.',
    }),
    hashedText: t.string({
      nullable: true,
      select: { id: true },
      complexity: { field: 10 },
      description:
        'What the hash covers, read anew from the columns: previous hash, number, and every other column on a line of its own, the ' +
        'payload last and with every digit. Null when a column holds what no entry can: somebody changed it around the product.',
      resolve: ({ id }, _args, context) => hashedTexts(context).load(id),
    }),
    match: t.relation('match', {
      nullable: true,
      description: 'The match it is about. Null when it is about none.',
    }),
    pick: t.relation('pick', {
      nullable: true,
      description: 'The pick it is about, such as the one that was settled. Null when it is about none.',
    }),
    run: t.relation('run', { nullable: true, description: 'The run that decided. Null when no run did.' }),
    picks: t.relation('picks', {
      description:
        'The selections that were kept, by market and selection; empty unless the outcome is PICKED.',
      query: { orderBy: [{ market: 'asc' }, { selection: 'asc' }, { id: 'asc' }] },
      complexity: { field: 1, multiplier: 3 },
    }),
  }),
});
