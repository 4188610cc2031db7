import { BREAK, Kind, visit, type ASTNode, type DocumentNode } from 'graphql';

/**
 * Where in a document a value is written out, as the place of an input is named: `filter.OR[0].price` below the arguments of its field,
 * `variables.x` for what stands in the declaration of a variable; null for a node that belongs to no value.
 */
export function placeInDocument(document: DocumentNode, target: ASTNode): string | null {
  let place: string | null = null;
  visit(document, {
    enter(node, _key, _parent, keys, ancestors) {
      if (node !== target) return;
      place = null;
      // The last ancestor is a list of siblings when the key is a place in one.
      for (const [depth, ancestor] of ancestors.entries()) {
        const key = keys[depth];
        if (isList(ancestor)) {
          const isItem = isOfKind(ancestors[depth - 1], Kind.LIST) && place !== null;
          if (isItem) place = `${place ?? ''}[${key ?? 0}]`;
        } else place = step(place, ancestor);
      }
      place = step(place, node);
      return BREAK;
    },
  });
  return place;
}

function step(place: string | null, node: ASTNode): string | null {
  if (node.kind === Kind.ARGUMENT) return node.name.value;
  if (node.kind === Kind.VARIABLE_DEFINITION) return `variables.${node.variable.name.value}`;
  return node.kind === Kind.OBJECT_FIELD && place !== null ? `${place}.${node.name.value}` : place;
}

function isList(ancestor: ASTNode | readonly ASTNode[]): ancestor is readonly ASTNode[] {
  return Array.isArray(ancestor);
}

function isOfKind(ancestor: ASTNode | readonly ASTNode[] | undefined, kind: Kind): boolean {
  return ancestor !== undefined && !isList(ancestor) && ancestor.kind === kind;
}
