import { builder } from '../../../graphql/builder.ts';
import { TeamRef } from './team.ts';

builder.prismaObjectFields(TeamRef, (t) => ({
  hasTag: t.boolean({
    select: { narrativeFingerprintTags: true },
    args: {
      tag: t.arg.string({
        required: true,
        description: 'The tag as it is stored: `COMEBACK_KING`; case counts.',
      }),
    },
    description: 'Whether the tag is among `tags`.',
    resolve: ({ narrativeFingerprintTags }, { tag }) => narrativeFingerprintTags.includes(tag),
  }),
  tagCount: t.int({
    select: { narrativeFingerprintTags: true },
    description: 'How many `tags` there are; 0 when not analysed.',
    resolve: ({ narrativeFingerprintTags }) => narrativeFingerprintTags.length,
  }),
  isElite: t.boolean({
    select: { tier: true },
    description: 'Whether the tier is `ELITE`; false when not rated.',
    resolve: ({ tier }) => tier === 'ELITE',
  }),
}));
