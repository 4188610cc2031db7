import { builder } from '../../../graphql/builder.ts';
import { dbOf } from '../../../graphql/context.ts';
import { InvalidInputError } from '../../../shared/invalid-input-error.ts';
import { verifyAuditChain } from '../reads/verify-audit-chain.ts';
import { AuditChainReportRef } from './audit-chain-report.ts';

/** It reads the whole trail: two in one operation, and no third. */
const COST = 20_000;

const ExpectedHeadRef = builder.inputType('AuditChainHeadInput', {
  description: 'The end of the audit trail as it was noted earlier, outside of the database.',
  fields: (t) => ({
    sequence: t.int({
      required: true,
      description: 'The number of the newest entry of then, as `headSequence` told it; 0 for an empty trail.',
    }),
    hash: t.string({
      required: true,
      description:
        'Its hash, as `headHash` told it: 64 lower-case hexadecimal digits; 64 zeros for an empty trail.',
    }),
  }),
});

builder.queryField('verifyAuditChain', (t) =>
  t.field({
    type: AuditChainReportRef,
    nullable: true,
    complexity: COST,
    description:
      'Walks the audit trail to the end that it has now, computes every hash anew from the columns, and names what does not fit by its ' +
      'number. Entries that are appended meanwhile are not looked at. Some seconds for 100,000 entries. ' +
      `Counts like ${COST} fields in the cost of an operation. Null only together with an error beside the data.`,
    args: {
      fromSequence: t.arg.int({
        description:
          'The first entry to check, from 1 to the newest one; the hash of the entry before it is taken at its word. The whole trail when ' +
          'not given.',
      }),
      expectedHead: t.arg({
        type: ExpectedHeadRef,
        description:
          'What the trail is held to besides: somebody who makes all hashes and the head anew is found by what was noted elsewhere, and ' +
          'by nothing else. Only its own consistency when not given.',
      }),
    },
    errors: {
      types: [InvalidInputError],
      union: { description: 'What the walk over the trail found, or which argument cannot be followed.' },
    },
    resolve: (_root, request, context) => verifyAuditChain(dbOf(context), request),
  }),
);
