import { builder } from '../../../../graphql/builder.ts';
import { columnOf } from '../../../../graphql/connections/page-of-rows.ts';
import { DNA_CATALOGUE } from '../../domain/dna/catalogue/dna-catalogue.ts';
import { readShaped } from '../../domain/dna/read-shaped.ts';
import { storedVector } from '../../dna-loaders.ts';
import { TeamRef } from '../team.ts';
import { describeVector } from './dna-vector-name.ts';
import { asGroup } from './read-member.ts';
import { shapeType } from './shape-type.ts';

/** A club seen as its DNA: of its row, the vectors that are selected are read, and no other. */
export const TeamDnaRef = builder.prismaObject('Team', {
  variant: 'TeamDna',
  description:
    'The DNA of a club: 31 vectors. What the product computes is typed; what only comes from elsewhere is JSON.',
  select: { teamId: true },
  fields: (t) =>
    Object.fromEntries(
      DNA_CATALOGUE.map((vector) => {
        const options = { nullable: true, description: describeNull(describeVector(vector)) } as const;
        const { key, property } = vector;
        if (vector.origin === 'IMPORTED') {
          return [
            key,
            t.field({
              ...options,
              type: 'JSON',
              select: { [property]: true },
              resolve: (team, _args, context) => storedVector(context, team, vector),
            }),
          ];
        }
        const { shape } = vector;
        return [
          key,
          t.field({
            ...options,
            select: { [property]: true },
            type: shapeType(shape),
            resolve: (team) => asGroup(readShaped(shape, columnOf(team, property))),
          }),
        ];
      }),
    ),
});

builder.prismaObjectField(TeamRef, 'dna', (t) =>
  t.variant(TeamDnaRef, {
    description:
      'The DNA as it was last computed or imported; `dnaHistory` has the earlier ones. Only selected vectors are read.',
  }),
);

function describeNull(description: string): string {
  return /null/i.test(description) ? description : `${description} Null until it is computed or imported.`;
}
