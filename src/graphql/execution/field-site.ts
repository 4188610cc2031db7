import {
  isNonNullType,
  locatedError,
  responsePathAsArray,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type ResponsePath,
} from 'graphql';
import { linkTo, type Execution, type Variables } from './execution.ts';
import type { Fragments } from './survey-operation.ts';

/** An operation with what is asked for in it decided: one of its plans. */
export interface PlannedOperation {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Fragments;
  /** The variables of conditions alone. */
  readonly variables: Variables;
}

/** A field in its place in an operation, for one type of parent. */
export class FieldSite {
  readonly planned: PlannedOperation;
  readonly parentType: GraphQLObjectType;
  readonly field: GraphQLField<unknown, unknown>;
  /** The name that it is answered under. */
  readonly name: string;
  readonly nodes: readonly [FieldNode, ...FieldNode[]];

  constructor(
    planned: PlannedOperation,
    parentType: GraphQLObjectType,
    field: GraphQLField<unknown, unknown>,
    name: string,
    nodes: readonly [FieldNode, ...FieldNode[]],
  ) {
    this.planned = planned;
    this.parentType = parentType;
    this.field = field;
    this.name = name;
    this.nodes = nodes;
  }

  pathBelow(parent: ResponsePath | undefined): ResponsePath {
    return linkTo(parent, this.name, this.parentType.name);
  }

  infoAt({ rootValue, variables }: Execution, path: ResponsePath): GraphQLResolveInfo {
    const { schema, fragments, operation } = this.planned;
    return {
      fieldName: this.field.name,
      fieldNodes: this.nodes,
      returnType: this.field.type,
      parentType: this.parentType,
      path,
      schema,
      fragments,
      rootValue,
      operation,
      variableValues: variables,
    };
  }

  /** Null in the place of a value that failed. @throws GraphQLError instead, where the type of the place has no null. */
  fail(execution: Execution, cause: unknown, path: ResponsePath, type: GraphQLOutputType): null {
    const error = locatedError(cause, this.nodes, responsePathAsArray(path));
    if (isNonNullType(type)) throw error;
    execution.errors.add(error, path);
    return null;
  }

  /** What is wrong with null where the type has none. */
  noNull(): Error {
    return new Error(`Cannot return null for non-nullable field ${this.parentType.name}.${this.field.name}.`);
  }
}
