import {
  assertValidSchema,
  execute,
  getVariableValues,
  locatedError,
  OperationTypeNode,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { isContext } from '../context.ts';
import { compileFields } from './compile-field.ts';
import type { CompiledOperation, PromiseOrValue } from './compiled-operation.ts';
import { choiceOf } from './conditions.ts';
import { executeFields, type Answer, type FieldPlan } from './execute-fields.ts';
import { Execution, type Variables } from './execution.ts';
import { surveyOperation, type Survey } from './survey-operation.ts';

/** As many as graphql-js tells of. */
const MOST_VARIABLE_ERRORS = 50;
/** One for each choice of the variables in `@skip` and `@include`: clients use few, and nobody should fill the memory with more. */
const MOST_PLANS = 16;

/**
 * Makes a query of a valid document ready: what follows from the document and the schema alone is found out once.
 * @returns null for what is not taken: anything but a query, introspection, `@defer` and `@stream`. The usual executor has it.
 */
export function compileOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
): CompiledOperation | null {
  assertValidSchema(schema);
  const survey = surveyOperation(document, operationName);
  const type = schema.getQueryType();
  if (survey === null || !type || survey.operation.operation !== OperationTypeNode.QUERY) return null;
  return new CompiledQuery(schema, document, type, survey);
}

class CompiledQuery implements CompiledOperation {
  readonly #schema: GraphQLSchema;
  readonly #document: DocumentNode;
  readonly #type: GraphQLObjectType;
  readonly #survey: Survey;
  readonly #plans = new Map<string, readonly FieldPlan[]>();

  constructor(schema: GraphQLSchema, document: DocumentNode, type: GraphQLObjectType, survey: Survey) {
    this.#schema = schema;
    this.#document = document;
    this.#type = type;
    this.#survey = survey;
  }

  execute(
    contextValue: unknown,
    variables: Readonly<Record<string, unknown>>,
    rootValue?: unknown,
  ): PromiseOrValue<ExecutionResult> {
    const { operation } = this.#survey;
    const { coerced, errors } = getVariableValues(
      this.#schema,
      operation.variableDefinitions ?? [],
      variables,
      {
        maxErrors: MOST_VARIABLE_ERRORS,
      },
    );
    return errors ? { errors } : this.executeCoerced(contextValue, variables, coerced, rootValue);
  }

  executeCoerced(
    contextValue: unknown,
    variables: Variables,
    coerced: Variables,
    rootValue?: unknown,
  ): PromiseOrValue<ExecutionResult> {
    const { conditionNames, asksForMore } = this.#survey;
    if (isContext(contextValue)) contextValue.handle.looksAhead = asksForMore;
    const choice = choiceOf(conditionNames, coerced);
    if (choice === null) return this.#executeUsually(contextValue, variables, rootValue);
    const execution = new Execution(contextValue, rootValue, coerced);
    return answerOf(execution, () =>
      executeFields(execution, this.#planOf(choice, coerced), rootValue, undefined),
    );
  }

  #planOf(choice: string, variables: Variables): readonly FieldPlan[] {
    const known = this.#plans.get(choice);
    if (known !== undefined) return known;
    const { operation, fragments, conditionNames } = this.#survey;
    const conditions = Object.fromEntries(conditionNames.map((name) => [name, variables[name]]));
    const planned = { schema: this.#schema, operation, fragments, variables: conditions };
    const plan = compileFields(planned, this.#type, [operation.selectionSet]);
    if (this.#plans.size >= MOST_PLANS) this.#plans.clear();
    this.#plans.set(choice, plan);
    return plan;
  }

  #executeUsually(
    contextValue: unknown,
    variableValues: Variables,
    rootValue: unknown,
  ): PromiseOrValue<ExecutionResult> {
    const operationName = this.#survey.operation.name?.value;
    const args = { schema: this.#schema, document: this.#document, contextValue, variableValues, rootValue };
    return execute({ ...args, ...(operationName === undefined ? {} : { operationName }) });
  }
}

function answerOf(execution: Execution, run: () => PromiseOrValue<Answer>): PromiseOrValue<ExecutionResult> {
  const whole = (data: Answer | null): ExecutionResult => {
    const { all } = execution.errors;
    return all.length === 0 ? { data } : { errors: all, data };
  };
  const failed = (cause: unknown): ExecutionResult => {
    execution.errors.add(locatedError(cause, []), undefined);
    return whole(null);
  };
  try {
    const data = run();
    return data instanceof Promise ? data.then(whole, failed) : whole(data);
  } catch (error) {
    return failed(error);
  }
}
