import type { OperationTypeNode } from 'graphql';
import { jsonOf, literalOf, type Given } from './given.ts';
import type { Directive, Selected } from './selections.ts';

/** The document of an operation and the variables that it declares. */
export function writeOperation(
  kind: OperationTypeNode,
  selected: readonly Selected[],
): { query: string; variables: string } {
  const variables: { type: string; value: Given }[] = [];
  const fragments: string[] = [];
  const answered = new Set<string>();

  const declare = (type: string, value: Given): string => `$v${variables.push({ type, value }) - 1}`;
  /** Every name is answered once in the whole document, so that nothing is asked for in two ways. */
  const nameOf = (field: string): string => {
    if (!answered.has(field)) {
      answered.add(field);
      return field;
    }
    const alias = `a${answered.size}`;
    answered.add(alias);
    return `${alias}: ${field}`;
  };
  const directiveOf = (directive: Directive | null): string =>
    directive === null ? '' : ` @${directive.name}(if: ${literalOf(directive.condition, declare)})`;
  const write = (one: Selected): string => {
    if (one.kind === 'field') {
      const args = one.args.map(([name, value]) => `${name}: ${literalOf(value, declare)}`);
      const given = args.length === 0 ? '' : `(${args.join(', ')})`;
      return `${nameOf(one.name)}${given}${directiveOf(one.directive)}${block(one.below)}`;
    }
    if (!one.isNamed) return `... on ${one.on}${directiveOf(one.directive)}${block(one.below)}`;
    const name = `F${fragments.length}`;
    const place = fragments.push('') - 1;
    fragments[place] = `fragment ${name} on ${one.on}${block(one.below)}`;
    return `...${name}${directiveOf(one.directive)}`;
  };
  const block = (below: readonly Selected[]): string =>
    below.length === 0 ? '' : ` { ${below.map(write).join(' ')} }`;

  const body = block(selected);
  const declared = variables.map(({ type }, index) => `$v${index}: ${type}`).join(', ');
  return {
    query: [`${kind}${declared === '' ? '' : `(${declared})`}${body}`, ...fragments].join('\n'),
    variables: `{${variables.map(({ value }, index) => `"v${index}":${jsonOf(value)}`).join(',')}}`,
  };
}
