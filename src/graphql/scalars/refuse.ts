import { GraphQLError, type ASTNode } from 'graphql';
import { InvalidInputError } from '../../shared/invalid-input-error.ts';

/**
 * The error with which a scalar turns a value down. GraphQL puts the variable's path before the message, or the place
 * in the document where the value was written out.
 */
export function refuse(scalar: string, value: unknown, rule: string, ast?: ASTNode): GraphQLError {
  const { message, code } = new InvalidInputError(scalar, value, rule);
  return new GraphQLError(message, { nodes: ast ?? null, extensions: { code, rule } });
}
