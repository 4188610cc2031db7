import { type Caller, may } from '../../access/domain/caller.ts';

/** Who may ask for the schema and gets suggestions: whose role allows it, everyone, or nobody. */
export const INTROSPECTION_SETTINGS = ['role', 'everyone', 'off'] as const;
/** Whom the page of GraphiQL is served to: who sits at this machine, everyone, or nobody. */
export const GRAPHIQL_SETTINGS = ['local', 'everyone', 'off'] as const;

/** What the server says of itself to whom. */
export interface Disclosure {
  readonly introspection: (typeof INTROSPECTION_SETTINGS)[number];
  readonly graphiql: (typeof GRAPHIQL_SETTINGS)[number];
}

export const USUAL_DISCLOSURE: Disclosure = { introspection: 'role', graphiql: 'local' };

/** Whether a caller may learn which names there are in the schema. */
export function mayIntrospect({ introspection }: Disclosure, caller: Caller): boolean {
  if (introspection === 'role') return may(caller, 'INTROSPECTION');
  return introspection === 'everyone';
}
