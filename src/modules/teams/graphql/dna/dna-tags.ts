import { builder } from '../../../../graphql/builder.ts';
import { TAG_RULES, type TagRule } from '../../domain/dna/traits/tag-rules.ts';

const DnaTagRef = builder.objectRef<TagRule>('DnaTag').implement({
  description: 'A tag that the product gives to clubs, and the rule by which it does.',
  fields: (t) => ({
    tag: t.exposeString('tag', {
      description: 'As `tags`, `hasTag` and the filter have it: `COMEBACK_KING`.',
    }),
    rule: t.exposeString('description', { description: 'When a club has it, with the thresholds.' }),
  }),
});

builder.queryField('dnaTags', (t) =>
  t.field({
    type: [DnaTagRef],
    complexity: { field: 1, multiplier: TAG_RULES.length },
    description: 'Every tag that a computation can give to a club, by name. Imported clubs can have others.',
    resolve: () => [...TAG_RULES],
  }),
);
