import type { Catalogue } from './catalogue.ts';
import { NOTHING_TO_DO, type Difference } from './difference.ts';
import { quote } from './quote.ts';
import type { Session } from './read-session.ts';

/** What this role may not do, or would do in the wrong schema, with the statements that let it. */
export function findForeignOwners(session: Session, expected: Catalogue, found: Catalogue): Difference[] {
  const { role, database, schema, searchPath } = session;
  const refused = { treatment: 'REFUSE', ...NOTHING_TO_DO } as const;
  const tables = [...expected.tables.keys()].flatMap((name) => found.tables.get(name) ?? []);
  const foreign = tables
    .filter(({ isOurs }) => !isOurs)
    .map(({ name, owner, quoted, isTable }): Difference => {
      const kind = isTable ? 'table' : 'view';
      return {
        ...refused,
        kind,
        name,
        table: name,
        expected: `a ${kind} that ${role} may alter`,
        found: `it belongs to ${owner}`,
        statements: [
          `-- Run db:adopt as ${owner}, whose ${kind} it is, or:`,
          // Takes views of every kind as well.
          `ALTER TABLE ${quoted} OWNER TO ${quote(role)};`,
        ],
      };
    });
  if (schema === 'public') return foreign;
  const misplaced: Difference = {
    ...refused,
    kind: 'name',
    name: `search_path of ${role}`,
    table: null,
    expected: 'public first: new tables belong there',
    found: schema ?? 'no schema',
    statements: [
      `ALTER ROLE ${quote(role)} IN DATABASE ${quote(database)} SET search_path = ${publicFirst(searchPath)};`,
    ],
  };
  return [misplaced, ...foreign];
}

/** The schemas that were found there before stay, behind. */
function publicFirst(searchPath: string): string {
  const others = (searchPath.match(/"(?:[^"]|"")*"|[^\s,"]+/g) ?? []).filter(
    (name) => name !== 'public' && name !== '""',
  );
  return ['public', ...others].join(', ');
}
