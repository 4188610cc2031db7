import type pg from 'pg';
import { aroundViews } from './dependent-views.ts';
import { describeDifference } from './describe-difference.ts';
import type { Difference } from './difference.ts';
import { quote } from './quote.ts';

/** Every reason of a refusal by name, after the failure that showed them where there was one, and below them the statements that mend what statements can. */
export async function describeRefusal(
  client: pg.Client,
  refused: readonly Difference[],
  failure: string | null = null,
): Promise<string> {
  const tables = refused
    .filter(({ statements }) => statements.some((statement) => /^ALTER TABLE .* TYPE /.test(statement)))
    .flatMap(({ table }) => (table === null ? [] : [table.split('.').map(quote).join('.')]));
  const statements = await aroundViews(
    client,
    [...new Set(tables)],
    [...new Set(refused.flatMap((difference) => difference.statements))],
  );
  const mending =
    statements.length === 0
      ? []
      : [
          '',
          'These statements mend it. Read them first: they are yours to run, and some change the type of what is stored. They all take effect, or none does.',
          '',
          'BEGIN;',
          ...statements,
          'COMMIT;',
        ];
  return [
    'This database cannot be adopted as it is; nothing was changed.',
    '',
    ...(failure === null ? [] : [`  ${failure}`]),
    ...refused.map((difference) => `  ${describeDifference(difference)}`),
    ...mending,
    '',
    'Then run npm run db:adopt again.',
  ].join('\n');
}
