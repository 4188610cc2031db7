import { Kind, type DirectiveNode, type SelectionNode } from 'graphql';
import type { Variables } from './execution.ts';

/** What `@skip` or `@include` of a selection says: a constant, or the name of the variable that says it. */
type Condition = boolean | string;

/**
 * Whether a selection is asked for, which is known beforehand but for the variables of its directives.
 * @returns null for a directive that is not what GraphQL defines, which validation refuses.
 */
export function conditionsOf(node: SelectionNode): { skip: Condition; include: Condition } | null {
  const skip = conditionOf(node, 'skip', false);
  const include = conditionOf(node, 'include', true);
  return skip === null || include === null ? null : { skip, include };
}

/** Whether a selection is asked for with these variables, each of which is a boolean. */
export function isAskedFor(node: SelectionNode, variables: Variables): boolean {
  if (node.directives === undefined || node.directives.length === 0) return true;
  const conditions = conditionsOf(node);
  if (conditions === null) return true;
  const { skip, include } = conditions;
  const holds = (condition: Condition): unknown =>
    typeof condition === 'string' ? variables[condition] : condition;
  return holds(skip) !== true && holds(include) !== false;
}

/** The values of the variables that conditions name, as the name of a plan; null when one is no boolean: GraphQL has an error for it. */
export function choiceOf(names: readonly string[], variables: Variables): string | null {
  let choice = '';
  for (const name of names) {
    const value = variables[name];
    if (typeof value !== 'boolean') return null;
    choice += value ? '1' : '0';
  }
  return choice;
}

function conditionOf(node: SelectionNode, name: string, otherwise: boolean): Condition | null {
  const directive = node.directives?.find((one) => one.name.value === name);
  return directive === undefined ? otherwise : valueOf(directive);
}

function valueOf({ arguments: given = [] }: DirectiveNode): Condition | null {
  const value = given.find(({ name }) => name.value === 'if')?.value;
  if (value?.kind === Kind.BOOLEAN) return value.value;
  return value?.kind === Kind.VARIABLE ? value.name.value : null;
}
