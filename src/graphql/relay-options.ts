import { InvalidInputError } from '../shared/invalid-input-error.ts';

/** Ids that `nodes` takes. */
export const MOST_NODES = 100;

interface NodeIds {
  readonly ids: { readonly typename: string; readonly id: string }[];
}

/** What the types and fields that the relay plugin makes say of themselves. */
export const relayOptions = {
  clientMutationId: 'omit',
  mutationInputArgOptions: { description: 'What is asked for; one object, so that it can be one variable.' },
  nodeTypeOptions: { description: 'Anything with an id of its own; `node(id:)` finds it again.' },
  idFieldOptions: { description: 'Opaque and stable; unique over all types. `node(id:)` takes it.' },
  nodeQueryOptions: {
    description: 'The node with this id, of whatever type; null when nothing is stored under it.',
    args: { id: { description: 'What an `id` field answered.' } },
  },
  nodesQueryOptions: {
    description:
      'The nodes with these ids, in the order of the ids; null in the place of each that is not found.',
    args: { ids: { description: 'What `id` fields answered; at most 100.' } },
    // Each id counts, so that nothing that is dear costs less for being asked for by its id.
    complexity: ({ ids }: NodeIds) => ({
      field: 1,
      multiplier: Math.min(ids.length, MOST_NODES),
    }),
    resolve: (
      _root: object,
      { ids }: NodeIds,
      _context: object,
      _info: unknown,
      resolveNodes: (ids: NodeIds['ids']) => Promise<unknown[]>,
    ) => {
      if (ids.length > MOST_NODES)
        throw new InvalidInputError('ids', ids.length, `ids are too many: at most ${MOST_NODES}`);
      return resolveNodes(ids);
    },
  },
  pageInfoTypeOptions: { description: 'Where a page lies in its list.' },
  hasNextPageFieldOptions: { description: 'Whether rows follow the last one of this page.' },
  hasPreviousPageFieldOptions: { description: 'Whether rows precede the first one of this page.' },
  startCursorFieldOptions: {
    description: 'Of the first row of this page, for `before`; null when the page is empty.',
  },
  endCursorFieldOptions: {
    description: 'Of the last row of this page, for `after`; null when the page is empty.',
  },
} as const;
