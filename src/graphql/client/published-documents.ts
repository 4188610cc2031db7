import {
  Kind,
  print,
  visit,
  type DefinitionNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
} from 'graphql';
import { sha256 } from '../../shared/canonical-hash.ts';

/** An operation that the product publishes, with all that is sent for it. */
export interface PublishedDocument {
  readonly name: string;
  readonly operation: OperationDefinitionNode;
  /** The fragments that it needs, those that they need included, by name. */
  readonly fragments: readonly FragmentDefinitionNode[];
  /** What is sent: the operation and its fragments, as `print` of graphql prints them. */
  readonly text: string;
  /** SHA-256 of `text`, in hexadecimal: the name of the document where the server knows it already. */
  readonly hash: string;
}

/** A file with operations, as codegen hands it to plugins. */
export interface OperationsFile {
  readonly document?: DocumentNode | undefined;
}

/** The operations of these files by name, each with its fragments, wherever these are defined. @throws Error for one without a name. */
export function publishedDocuments(files: readonly OperationsFile[]): PublishedDocument[] {
  const definitions = files.flatMap(({ document }): readonly DefinitionNode[] => document?.definitions ?? []);
  const operations = definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const fragments = new Map(
    definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
  return operations
    .map((operation) => {
      if (!operation.name) throw new Error(`An operation has no name:\n${print(operation)}`);
      const needed = [...fragmentsOf(operation, fragments)].sort((a, b) => compare(nameOf(a), nameOf(b)));
      const text = print({ kind: Kind.DOCUMENT, definitions: [operation, ...needed] });
      return { name: operation.name.value, operation, fragments: needed, text, hash: sha256(text) };
    })
    .sort((a, b) => compare(a.name, b.name));
}

function fragmentsOf(
  node: OperationDefinitionNode | FragmentDefinitionNode,
  all: ReadonlyMap<string, FragmentDefinitionNode>,
  found = new Set<FragmentDefinitionNode>(),
): Set<FragmentDefinitionNode> {
  visit(node, {
    FragmentSpread({ name }) {
      const fragment = all.get(name.value);
      if (!fragment) throw new Error(`There is no fragment ${name.value}.`);
      if (found.has(fragment)) return;
      found.add(fragment);
      fragmentsOf(fragment, all, found);
    },
  });
  return found;
}

function nameOf({ name }: FragmentDefinitionNode): string {
  return name.value;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
