import { builder } from '../../../graphql/builder.ts';
import { dbOf } from '../../../graphql/context.ts';
import { describedEnum } from '../../../graphql/described-enum.ts';
import { found } from '../../../graphql/found.ts';
import { InvalidInputError } from '../../../shared/invalid-input-error.ts';
import { NotFoundError } from '../../../shared/not-found-error.ts';
import { FrictionNotFoundError } from '../domain/friction-not-found-error.ts';
import { findFriction, type FoundFriction, type Orientation } from '../reads/find-friction.ts';
import { FrictionRef } from './friction.ts';
import { readTeamKey, TeamKeyRef } from './team-key.ts';

const ORIENTATIONS: Record<Orientation, string> = {
  AS_STORED: 'The sides are those that were asked for.',
  REVERSED:
    'The row has the sides the other way round. Its values are answered as they are stored: `teamHome` is the club that was asked for as away.',
};

const OrientationRef = builder.enumType('FrictionOrientation', {
  description: 'Which way round a pair is stored, as seen by who asked.',
  values: describedEnum(ORIENTATIONS),
});

const FrictionLookupRef = builder.objectRef<FoundFriction>('FrictionLookup').implement({
  description: 'The friction of two clubs, and which way round it is stored.',
  fields: (t) => ({
    orientation: t.expose('orientation', {
      type: OrientationRef,
      description: 'Whether `home` and `away` are the sides of the row.',
    }),
    friction: t.prismaField({
      type: FrictionRef,
      description: 'The row, with its values as they are stored.',
      resolve: async (query, { frictionId }, _args, context) =>
        found(
          await dbOf(context).friction.findUnique({ ...query, where: { frictionId } }),
          'Friction',
          frictionId,
        ),
    }),
  }),
});

builder.queryField('friction', (t) =>
  t.field({
    type: FrictionLookupRef,
    nullable: true,
    description:
      'The friction of two clubs, whichever way round it is stored. Null only together with an error beside the data.',
    args: {
      home: t.arg({ type: TeamKeyRef, required: true, description: 'The club to look at as the home side.' }),
      away: t.arg({ type: TeamKeyRef, required: true, description: 'The club to look at as the away side.' }),
    },
    errors: {
      types: [FrictionNotFoundError, NotFoundError, InvalidInputError],
      union: { description: 'The friction of the two clubs, or why there is none.' },
    },
    resolve: async (_root, args, context) => {
      const home = await readTeamKey('home', args.home, context);
      const away = await readTeamKey('away', args.away, context);
      return findFriction(dbOf(context), { home, away });
    },
  }),
);
