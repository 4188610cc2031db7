import type { ModelName } from '../../../graphql/connections/order.ts';
import { addBatchMutation } from './add-batch-mutation.ts';
import { addSingleMutation } from './add-single-mutation.ts';
import type { RecordKind } from './record-kind.ts';

/** Adds the mutations `record<Name>` and `record<Name>s` to the schema: one record, and 1 to 1,000 of them. */
export function recordMutations<
  Model extends ModelName,
  Name extends string,
  Input extends object,
  Given,
  Row,
>(kind: RecordKind<Model, Name, Input, Given, Row>): void {
  addSingleMutation(kind);
  addBatchMutation(kind);
}
