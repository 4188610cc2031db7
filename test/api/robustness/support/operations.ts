import fc from 'fast-check';
import { OperationTypeNode, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { InputValues } from './input-values.ts';
import type { Known } from './leaf-values.ts';
import { Selections, type Selected } from './selections.ts';
import { writeOperation } from './write-operation.ts';

/** A request as it is sent: variables as the text of JSON, which can say more than JavaScript keeps. */
export interface GeneratedOperation {
  readonly kind: OperationTypeNode;
  readonly query: string;
  readonly variables: string;
}

/** Levels of selections below a root field. */
const DEEPEST = 4;

/** Operations of every root field of a schema: half of them with values that their types take, half with odd ones among them. */
export function generatedOperations(schema: GraphQLSchema, known: Known): fc.Arbitrary<GeneratedOperation> {
  return fc.oneof(
    ...[false, true].map((oddly) => {
      const selections = new Selections(schema, new InputValues(known, oddly));
      const some = (kind: OperationTypeNode, most: number): fc.Arbitrary<GeneratedOperation> =>
        rootFields(schema.getRootType(kind), selections, most).map((fields) => ({
          kind,
          ...writeOperation(kind, fields),
        }));
      return fc.oneof(
        { arbitrary: some(OperationTypeNode.QUERY, 3), weight: 12 },
        { arbitrary: some(OperationTypeNode.MUTATION, 2), weight: 7 },
        { arbitrary: some(OperationTypeNode.SUBSCRIPTION, 1), weight: 1 },
      );
    }),
  );
}

function rootFields(
  type: GraphQLObjectType | null | undefined,
  selections: Selections,
  most: number,
): fc.Arbitrary<readonly Selected[]> {
  const fields = Object.values(type?.getFields() ?? {});
  const one = fc.constantFrom(...fields).chain((field) => selections.field(field, DEEPEST));
  return fc.array(one, { minLength: 1, maxLength: most });
}
