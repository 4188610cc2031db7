import { builder } from '../../../../graphql/builder.ts';

export const AuditHeadRef = builder.prismaObject('AuditChainHead', {
  name: 'AuditHead',
  description:
    'The end of the audit trail. Kept elsewhere, it proves later that nothing before it was changed.',
  select: { sequence: true, hash: true },
  fields: (t) => ({
    sequence: t.int({
      select: { sequence: true },
      description: 'The number of the newest entry; 0 when there is none.',
      resolve: ({ sequence }) => Number(sequence),
    }),
    hash: t.exposeString('hash', {
      description: 'Its hash: 64 hexadecimal digits, zeros when there is no entry.',
    }),
  }),
});
