import { getNamedType, isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql';
import type { App } from '../../../../src/app.ts';
import { send } from '../../graphql/support/execute.ts';
import type { Known } from './leaf-values.ts';

interface Page {
  readonly nodes: readonly { readonly __typename: string; readonly id: string }[];
  readonly pageInfo: { readonly startCursor: string | null };
}

/** The ids and cursors that the lists of the API answer. */
export async function knownOf(app: App, schema: GraphQLSchema): Promise<Known> {
  const ids = new Map<string, string[]>();
  const cursors: string[] = [];
  for (const [name, { type }] of Object.entries(schema.getQueryType()?.getFields() ?? {})) {
    if (!isListOfNodes(getNamedType(type))) continue;
    const { data } = await send(
      app,
      `{ page: ${name}(first: 3) { nodes { __typename id } pageInfo { startCursor } } }`,
    );
    // The one place where the answer is believed to have the form that was asked for.
    const { page } = data as { page: Page };
    for (const { __typename, id } of page.nodes) ids.set(__typename, [...(ids.get(__typename) ?? []), id]);
    if (page.pageInfo.startCursor !== null) cursors.push(page.pageInfo.startCursor);
  }
  return { ids, cursors };
}

function isListOfNodes(type: unknown): boolean {
  if (!isObjectType(type)) return false;
  const { nodes, pageInfo } = type.getFields();
  if (!nodes || !pageInfo) return false;
  const row = getNamedType(nodes.type);
  return (isObjectType(row) || isInterfaceType(row)) && row.getFields()['id'] !== undefined;
}
