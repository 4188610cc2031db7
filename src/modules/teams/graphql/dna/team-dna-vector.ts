import { builder } from '../../../../graphql/builder.ts';
import { columnOf } from '../../../../graphql/connections/page-of-rows.ts';
import { TeamRef } from '../team.ts';
import { DnaVectorNameRef, vectorNamed } from './dna-vector-name.ts';

builder.prismaObjectField(TeamRef, 'dnaVector', (t) =>
  t.field({
    type: 'JSON',
    nullable: true,
    description:
      'One DNA vector as it is stored, whole, also where its form is not the one of `dna`. Null where the club has none.',
    args: {
      name: t.arg({ type: DnaVectorNameRef, required: true, description: 'Which of the 31 vectors.' }),
    },
    select: ({ name }) => ({ [vectorNamed(name).property]: true }),
    resolve: (team, { name }) => columnOf(team, vectorNamed(name).property),
  }),
);
