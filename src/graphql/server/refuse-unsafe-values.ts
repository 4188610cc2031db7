import {
  GraphQLError,
  type DocumentNode,
  type FloatValueNode,
  type IntValueNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { InvalidInputError } from '../../shared/invalid-input-error.ts';
import { findTextFault } from '../../shared/text-fault.ts';
import { isUpload } from '../limits/is-upload.ts';
import { refuse } from '../scalars/refuse.ts';
import { measureVariables } from './measure-variables.ts';

/** Characters that the variables of one request may have together. */
const MOST_CHARACTERS = 1_000_000;

/**
 * Refuses, for every argument and input field at once, what no column can hold: texts with NUL or half a surrogate pair,
 * and numbers such as 1e999 that are read as Infinity. In variables and in the document itself.
 */
export function refuseUnsafeValues(): Plugin {
  return {
    onValidate({ addValidationRule }) {
      addValidationRule(SafeLiteralsRule);
    },
    onExecute({ args }) {
      checkVariables(args);
    },
    onSubscribe({ args }) {
      checkVariables(args);
    },
  };
}

interface OperationArgs {
  readonly variableValues?: unknown;
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
}

const SafeLiteralsRule: ValidationRule = (context) => ({
  StringValue(node) {
    const fault = findTextFault(node.value);
    if (fault !== null) context.reportError(refuse('String', node.value, fault, node));
  },
  FloatValue: (node) => checkNumber(context, node),
  // Written without a point, it may stand where a Float is taken.
  IntValue: (node) => checkNumber(context, node),
});

function checkNumber(context: ValidationContext, node: FloatValueNode | IntValueNode): void {
  if (Number.isFinite(Number(node.value))) return;
  context.reportError(refuse('Float', node.value, 'is beyond the range of numbers', node));
}

function checkVariables({ variableValues, document, operationName }: OperationArgs): void {
  const { characters, fault } = measureVariables(variableValues ?? {});
  if (fault !== null) throw new InvalidInputError(fault.path, fault.value, fault.rule);
  if (characters > MOST_CHARACTERS && !isUpload(document, operationName)) {
    throw new GraphQLError(
      `The variables have ${characters} characters together; ${MOST_CHARACTERS} are allowed.`,
      { extensions: { code: 'LIMIT_EXCEEDED' } },
    );
  }
}
