import { builder } from '../../../graphql/builder.ts';
import { InvalidInputError } from '../../../shared/invalid-input-error.ts';
import { isImported } from '../domain/imported-hash.ts';
import { newestFrictionRecords } from '../loaders.ts';
import type { FrictionRecordRow } from '../reads/friction-history.ts';
import { FrictionRef } from './friction.ts';

const USUAL = 20;
const MOST = 100;

const FrictionRecordRef = builder.objectRef<FrictionRecordRow>('FrictionRecord').implement({
  description:
    'The friction of a pair in a season as it was at an instant. Records are added and never changed.',
  fields: (t) => ({
    division: t.exposeString('division', {
      description:
        'The code of the division that it was computed in (`E0`); of an imported one, of the computation that replaced it.',
    }),
    season: t.exposeString('season', {
      description: 'As `2025/26`; of an imported one as it was written, empty when it did not say.',
    }),
    asOf: t.expose('asOf', {
      type: 'DateTime',
      description: 'Nothing known later was used; of an imported one, when its row last changed.',
    }),
    isImported: t.boolean({
      description: 'Whether it came from elsewhere: what the row said before a computation replaced it.',
      resolve: ({ inputsHash }) => isImported(inputsHash),
    }),
    inputsHash: t.exposeString('inputsHash', {
      description:
        'Of every match, name and rule that it was made from: equal hashes and instants, equal values.',
    }),
    values: t.field({
      type: 'JSON',
      description:
        'What the row said, by column of `quantum_friction_matrix_v3`: `friction_score`, `h2h_matches`.',
      resolve: ({ values }) => values,
    }),
    computedAt: t.expose('computedAt', { type: 'DateTime', description: 'When the record was written.' }),
  }),
});

builder.prismaObjectField(FrictionRef, 'history', (t) =>
  t.field({
    type: [FrictionRecordRef],
    select: { teamHomeId: true, teamAwayId: true },
    args: {
      first: t.arg.int({
        required: true,
        defaultValue: USUAL,
        description: `How many records at most, 1 to ${MOST}.`,
      }),
    },
    complexity: ({ first }) => ({ field: 1, multiplier: Math.min(Math.max(first, 1), MOST) }),
    description: 'What was said of the pair, in either orientation, the newest instant first.',
    resolve: ({ teamHomeId, teamAwayId }, { first }, context) => {
      if (first < 1 || first > MOST) {
        throw new InvalidInputError('first', first, `is not a number of records from 1 to ${MOST}`);
      }
      return newestFrictionRecords(context, { home: teamHomeId, away: teamAwayId }, first);
    },
  }),
);
