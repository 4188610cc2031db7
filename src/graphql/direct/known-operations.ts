import type { DocumentNode, GraphQLSchema } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { DocumentCache } from '../limits/document-cache.ts';
import { KnownOperation } from './known-operation.ts';

/** The operations of documents that were read and found valid, as long as their documents are kept. */
export class KnownOperations {
  readonly #schema: GraphQLSchema;
  /** Those that were read last. */
  readonly documents = new DocumentCache();
  readonly #operations = new WeakMap<DocumentNode, Map<string | null, KnownOperation | null>>();

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  /** Has the server tell which documents are valid. */
  learn(): Plugin {
    return {
      onValidate: ({ params }) => {
        const document = params.documentAST as DocumentNode;
        return ({ valid }) => {
          if (valid && !this.#operations.has(document)) this.#operations.set(document, new Map());
        };
      },
    };
  }

  /** An operation by its document and its name; null for one that is not known. */
  find(text: string, name: string | null): KnownOperation | null {
    const document = this.documents.get(text);
    const operations = document && this.#operations.get(document);
    if (!operations) return null;
    const known = operations.get(name);
    if (known !== undefined) return known;
    const operation = KnownOperation.of(this.#schema, document, name);
    // Names that stand for nothing are no matter to keep.
    if (operation !== null) operations.set(name, operation);
    return operation;
  }
}
