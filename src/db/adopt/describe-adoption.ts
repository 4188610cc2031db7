import type { Adoption } from './adopt-database.ts';
import { describeDifference } from './describe-difference.ts';
import type { Difference } from './difference.ts';

/** What an adoption did, or would do, for the person at the terminal. */
export function describeAdoption({ state, present, absent, added, kept, applied }: Adoption): string[] {
  const migrated = applied.map((name) => `applied ${name}`);
  if (state === 'NOTHING')
    return [
      'Nothing to adopt: the database is empty, or its tables are this product’s already.',
      ...migrated,
    ];
  const isDone = state === 'DONE';
  return [
    isDone ? 'Adopted; no row was changed.' : 'This database can be adopted; nothing was changed.',
    ...present.map((name) => `${isDone ? 'noted' : 'to be noted'} as applied: ${name}`),
    ...absent.map((name) => `${isDone ? 'made' : 'to be made'}, as none of its tables was there: ${name}`),
    ...listed(isDone ? 'Added:' : 'To be added:', added),
    ...(isDone || added.length === 0 ? [] : ['', 'By these statements:']),
    ...added.flatMap(({ statements }) => (isDone ? [] : statements)),
    ...listed('Kept as it is:', kept),
    ...migrated,
  ];
}

function listed(title: string, differences: readonly Difference[]): string[] {
  if (differences.length === 0) return [];
  return ['', title, ...differences.map((difference) => `  ${describeDifference(difference)}`)];
}
