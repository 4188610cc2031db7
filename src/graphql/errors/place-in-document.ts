import { BREAK, Kind, visit, type ASTNode, type DocumentNode } from 'graphql';

/**
 * Where in a document a value is written out, as the place of an input is named: `filter.OR[0].price` below the arguments of its field,
 * `variables.x` for what stands in the declaration of a variable; null for a node that belongs to no value.
 */
export function placeInDocument(document: DocumentNode, target: ASTNode): string | null {
  let place: string | null = null;
  visit(document, {
    enter(node, _key, parent, keys, ancestors) {
      if (node !== target) return;
      const above = parent === undefined ? [] : [...ancestors, parent];
      for (const [depth, one] of above.entries()) {
        // Siblings: of values in a list, each is named by its number.
        if (!isList(one)) place = step(place, one);
        else if (place !== null && isOfKind(above[depth - 1], Kind.LIST)) place += `[${keys[depth] ?? 0}]`;
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
