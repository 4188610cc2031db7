import { expect, test } from 'vitest';
import { checkUnique } from '../../../src/graphql/connections/check-unique.ts';

test('an order that says a column is unique is refused where the database does not keep it so', () => {
  const order = (field: 'teamName' | 'league') => ({
    model: 'Team' as const,
    id: { field: 'teamId' as const, kind: 'int' as const },
    usual: { field: 'BY' as const, direction: 'ASC' as const },
    keys: { BY: { field, kind: 'text' as const, isUnique: true, description: '' } },
  });
  expect(() => checkUnique(order('teamName'))).not.toThrow();
  expect(() => checkUnique(order('league'))).toThrow('Team.league is not unique.');
});
