import { isSchema, Kind, validate, type DocumentNode } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { measureOperation, shapesOf, type OperationMeasure } from './measure-operation.ts';
import { refuseManyValues } from './refuse-many-values.ts';
import { refuseCost, refuseShape } from './refuse-beyond-limits.ts';

/** Faults of a document that are told: each is told with its place and with what may be meant, which takes long. */
const MOST_FAULTS = 20;

const measures = new WeakMap<object, OperationMeasure>();

/** What the operation asks for that is about to run; null for what was not measured. */
export function measureOf(context: unknown): OperationMeasure | null {
  const params = paramsOf(context);
  return params === null ? null : (measures.get(params) ?? null);
}

/**
 * Refuses an operation that asks for too much before the caller is looked up, and so before any statement. Its shape is counted before it is
 * validated, which takes longer the larger it is; its cost afterwards, with the variables of this request: what a document may cost is kept nowhere.
 */
export function limitOperations(): Plugin {
  return {
    onValidate({ params, setValidationFn }) {
      const schema: unknown = params.schema;
      const document: unknown = params.documentAST;
      if (!isSchema(schema) || !isDocument(document)) return;
      shapesOf(document).forEach(refuseShape);
      setValidationFn((...[, , rules]: Parameters<typeof validate>) =>
        validate(schema, document, rules, { maxErrors: MOST_FAULTS }),
      );
      return ({ valid, context }) => {
        const asked = paramsOf(context);
        if (!valid || asked === null) return;
        const { operationName, variables } = asked;
        refuseManyValues(variables, document, operationName);
        const measure = measureOperation({ schema, document, operationName, variables });
        if (measure === null) return;
        refuseCost(measure.cost);
        measures.set(asked, measure);
      };
    },
  };
}

interface Params {
  readonly operationName?: string | null;
  readonly variables?: Readonly<Record<string, unknown>> | null;
}

/** What the request said besides the document. The context may be copied on the way; this part of it is handed on as it is. */
function paramsOf(context: unknown): Params | null {
  if (typeof context !== 'object' || context === null) return null;
  const params: unknown = Reflect.get(context, 'params');
  return typeof params === 'object' && params !== null ? params : null;
}

function isDocument(value: unknown): value is DocumentNode {
  return typeof value === 'object' && value !== null && Reflect.get(value, 'kind') === Kind.DOCUMENT;
}
