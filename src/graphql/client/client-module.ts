import type { ASTNode } from 'graphql';
import { publishedDocuments, type OperationsFile } from './published-documents.ts';

const HEAD = `// Made by \`npm run codegen\` from the operations that lie beside it. A change made here is lost.

const documentOf = (hash, text, ...definitions) => ({ kind: 'Document', definitions, __meta__: { hash, text } });
`;

/** A plugin of codegen: the published documents as a JavaScript module, which needs nothing else. */
export function plugin(_schema: unknown, files: readonly OperationsFile[]): string {
  const documents = publishedDocuments(files);
  const fragments = new Map(
    documents.flatMap(({ fragments }) => fragments.map((fragment) => [fragment.name.value, fragment])),
  );
  const constants = [...fragments].map(([name, fragment]) => `const ${name} = ${literalOf(fragment)};\n`);
  const exported = documents.map(({ name, operation, fragments, text, hash }) => {
    const definitions = [literalOf(operation), ...fragments.map((fragment) => fragment.name.value)];
    return `export const ${name}Document = documentOf(\n'${hash}',\n${templateOf(text)},\n${definitions.join(',\n')},\n);\n`;
  });
  return [HEAD, ...constants, ...exported].join('\n');
}

/** A node without its places in the text and without empty lists, which say nothing. */
function literalOf(node: ASTNode): string {
  return JSON.stringify(node, (key, value: unknown) =>
    key === 'loc' || (Array.isArray(value) && value.length === 0) ? undefined : value,
  );
}

function templateOf(text: string): string {
  return `\`${text.replace(/[\\`$]/g, '\\$&')}\``;
}
