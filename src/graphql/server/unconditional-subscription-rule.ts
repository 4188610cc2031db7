import {
  Kind,
  OperationTypeNode,
  type DirectiveNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import { refuse } from '../scalars/refuse.ts';

/**
 * What a subscription listens to is not left out: with `@skip` or `@include` on its field nothing might be left to listen to. (GraphQL
 * of September 2025 rules it out; graphql 16 fails when it happens.)
 */
export const UnconditionalSubscriptionRule: ValidationRule = (context) => ({
  OperationDefinition({ operation, selectionSet }) {
    if (operation !== OperationTypeNode.SUBSCRIPTION) return;
    for (const directive of conditionsOf(context, selectionSet, new Set())) {
      const rule = 'is not allowed on what a subscription listens to';
      context.reportError(refuse('directive', `@${directive.name.value}`, rule, directive));
    }
  },
});

function conditionsOf(
  context: ValidationContext,
  { selections }: SelectionSetNode,
  seen: Set<string>,
): DirectiveNode[] {
  return selections.flatMap((selection) => {
    const own = (selection.directives ?? []).filter(({ name }) => /^(skip|include)$/.test(name.value));
    if (selection.kind === Kind.FIELD) return own;
    if (selection.kind === Kind.INLINE_FRAGMENT)
      return [...own, ...conditionsOf(context, selection.selectionSet, seen)];
    const { value } = selection.name;
    const fragment = seen.has(value) ? null : context.getFragment(value);
    seen.add(value);
    return fragment ? [...own, ...conditionsOf(context, fragment.selectionSet, seen)] : own;
  });
}
