import { execute, type DocumentNode } from 'graphql';
import { pino } from 'pino';
import type { PrismaClient } from '../../../../src/db/generated/client.ts';
import { guardNodes } from '../../../../src/graphql/access/guard-nodes.ts';
import { builder } from '../../../../src/graphql/builder.ts';
import { createContext, type Context } from '../../../../src/graphql/context.ts';
import { compileOperation } from '../../../../src/graphql/execution/compile-operation.ts';
import { nullForNoNumber } from '../../../../src/graphql/null-for-no-number.ts';
import { rejectLater } from '../../../../src/graphql/reject-later.ts';
import { schema } from '../../../../src/graphql/schema.ts';
import { LOCAL_USER } from '../../../../src/modules/access/local-user.ts';
import { everyoneIsAdmin } from '../../../support/everyone-is-admin.ts';
import { tell } from '../../../support/told.ts';
import { NOW } from './test-api.ts';

/** The schema without what makes it fast. */
const plainSchema = guardNodes(rejectLater(nullForNoNumber(builder.toSchema())));

interface Answered {
  readonly data: string | undefined;
  readonly errors: readonly string[];
}

/** What a query answers in its compiled form, and what graphql-js and Pothos answer by themselves; null for what is not compiled. */
export async function bothWays(
  db: PrismaClient,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
  operationName?: string,
): Promise<{ readonly compiled: Answered; readonly usual: Answered } | null> {
  const operation = compileOperation(schema, document, operationName);
  if (operation === null) return null;
  const compiled = await tell(operation.execute(contextOn(db), variables));
  const usual = await tell(
    execute({
      schema: plainSchema,
      document,
      variableValues: variables,
      contextValue: contextOn(db),
      ...(operationName === undefined ? {} : { operationName }),
    }),
  );
  return { compiled: inNoOrder(compiled), usual: inNoOrder(usual) };
}

/** Errors of several fields come in the order in which these were done. */
function inNoOrder({ data, errors }: Answered): Answered {
  return { data, errors: errors.toSorted() };
}

function contextOn(db: PrismaClient): Context {
  const deps = { db, clock: { now: () => NOW }, log: pino({ level: 'silent' }), access: everyoneIsAdmin };
  return createContext({ ...deps, queue: null, fitThreads: null, importDir: null }, 'test', LOCAL_USER);
}
