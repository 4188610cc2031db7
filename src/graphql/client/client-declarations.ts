import { TokenKind, type OperationDefinitionNode, type Token } from 'graphql';
import { publishedDocuments, type OperationsFile } from './published-documents.ts';

const IMPORT = "import type { TypedDocumentNode } from '@graphql-typed-document-node/core';";
const TYPES = `
/** An operation with the types of its result and variables. \`__meta__\` is for clients that send documents by their hash, or as text. */
export type PublishedDocument<Result, Variables> = TypedDocumentNode<Result, Variables> & {
  readonly __meta__: {
    /** SHA-256 of \`text\`, in hexadecimal. */
    readonly hash: string;
    /** What is sent: the operation with its fragments. */
    readonly text: string;
  };
};
`;

/** A plugin of codegen: what the module of the published documents exports, beside the types of `typescript-operations`. */
export function plugin(
  _schema: unknown,
  files: readonly OperationsFile[],
): { prepend: string[]; content: string } {
  const documents = publishedDocuments(files);
  const exported = documents.map(({ name, operation }) => {
    const types = `${typeNameOf(name, operation)}, ${typeNameOf(name, operation)}Variables`;
    return `${commentOf(operation)}export declare const ${name}Document: PublishedDocument<${types}>;\n`;
  });
  return { prepend: [IMPORT], content: [TYPES, ...exported].join('\n') };
}

/** As `typescript-operations` names the result of an operation. */
function typeNameOf(name: string, { operation }: OperationDefinitionNode): string {
  return `${name}${operation.charAt(0).toUpperCase()}${operation.slice(1)}`;
}

/** The comment that stands above an operation in its file. */
function commentOf({ loc }: OperationDefinitionNode): string {
  const lines: string[] = [];
  for (
    let token: Token | null = loc?.startToken.prev ?? null;
    token?.kind === TokenKind.COMMENT;
    token = token.prev
  )
    lines.unshift(token.value.trim());
  return lines.length > 0 ? `/** ${lines.join(' ')} */\n` : '';
}
