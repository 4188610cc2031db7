import { Kind, visit, type ASTNode, type DocumentNode, type FieldNode, type SelectionSetNode } from 'graphql';
import type { OperationsFile } from './published-documents.ts';

const TYPENAME: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

/**
 * A document as clients with a cache send it: every selection but that of an operation itself asks for `__typename`, at its end.
 * Apollo Client and urql would add it themselves, and what they sent would not be what was published.
 */
export function withTypenames(document: DocumentNode): DocumentNode {
  return visit(document, {
    SelectionSet(node, _key, parent): SelectionSetNode | undefined {
      if (isOperation(parent) || node.selections.some(isTypename)) return undefined;
      return { ...node, selections: [...node.selections, TYPENAME] };
    },
  });
}

/** The same of files with operations, as a transform of codegen. */
export function filesWithTypenames<File extends OperationsFile>({
  documents,
}: {
  documents: readonly File[];
}): File[] {
  return documents.map((file) =>
    file.document ? { ...file, document: withTypenames(file.document) } : file,
  );
}

function isOperation(parent: ASTNode | readonly ASTNode[] | undefined): boolean {
  return parent !== undefined && 'kind' in parent && parent.kind === Kind.OPERATION_DEFINITION;
}

function isTypename(selection: ASTNode): boolean {
  return selection.kind === Kind.FIELD && selection.name.value === '__typename' && !selection.alias;
}
