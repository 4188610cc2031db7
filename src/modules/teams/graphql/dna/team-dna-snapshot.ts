import { builder } from '../../../../graphql/builder.ts';
import { bigintKey } from '../../../../graphql/node-id.ts';
import { vectorOfSnapshot } from '../../dna-loaders.ts';
import { DnaOriginRef } from './dna-origin.ts';
import { DnaVectorNameRef, vectorNamed } from './dna-vector-name.ts';

export const TeamDnaSnapshotRef = builder.prismaNode('TeamDnaRecord', {
  name: 'TeamDnaSnapshot',
  id: { field: 'id' },
  nullable: true,
  description: 'The DNA of a club in a season, from what was known at an instant. It is never changed.',
  select: { id: true },
  findUnique: (id) => ({ id: bigintKey(id) }),
  fields: (t) => ({
    team: t.relation('team', { description: 'The club.' }),
    season: t.exposeString('season', {
      nullable: true,
      description: 'The season it is of, as `2025/26`. Null for an imported one that named none.',
    }),
    division: t.exposeString('division', {
      nullable: true,
      description: "The source's code of the division: `E0`. Null for an imported one.",
    }),
    asOf: t.expose('asOf', {
      type: 'DateTime',
      description: 'Nothing that became known after this instant went into it.',
    }),
    origin: t.expose('origin', { type: DnaOriginRef, description: 'Whether it was computed here.' }),
    inputsHash: t.exposeString('inputsHash', {
      description: 'A hash of every match, price and rule that it was made from: equal inputs, equal DNA.',
    }),
    fingerprint: t.exposeString('fingerprint', {
      nullable: true,
      description: 'A hash of the vectors themselves. Null for an imported one that had none.',
    }),
    matches: t.exposeInt('matches', {
      nullable: true,
      description: 'Matches of the club that it rests on. Null for an imported one.',
    }),
    computedAt: t.expose('computedAt', { type: 'DateTime', description: 'When it was stored.' }),
    vector: t.field({
      type: 'JSON',
      nullable: true,
      args: {
        name: t.arg({ type: DnaVectorNameRef, required: true, description: 'Which of the 31 vectors.' }),
      },
      description: 'One vector as it was, whole. Null where there was none. Only what is asked for is read.',
      resolve: ({ id }, { name }, context) =>
        vectorOfSnapshot(context).load({ id, column: vectorNamed(name).column }),
    }),
    traits: t.expose('traits', {
      type: 'JSON',
      description: 'What was deduced beside the vectors, by column: style, archetype, tier, tags, narrative.',
    }),
  }),
});
