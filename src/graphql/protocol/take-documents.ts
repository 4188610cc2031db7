import type { Plugin } from 'graphql-yoga';
import type { AppDeps } from '../app-deps.ts';
import { identifyCaller } from '../server/identify-caller.ts';
import { documentAskedFor } from './document-asked-for.ts';
import { ANY_DOCUMENT } from './document-rules.ts';
import type { AskedParameters } from './read-parameters.ts';

/** Puts the published document in the place of its name, and refuses others where only published ones are taken. Before anything is parsed. */
export function takeDocuments({
  access,
  documents = ANY_DOCUMENT,
}: Pick<AppDeps, 'access' | 'documents'>): Plugin {
  return {
    async onParams({ request, params, setParams, context }) {
      const { documentId, ...asked }: AskedParameters = params;
      const askCaller = () => identifyCaller(access, request, context);
      const query = await documentAskedFor(documents, { documentId, ...asked }, askCaller);
      if (query !== null) setParams({ ...asked, query });
    },
  };
}
