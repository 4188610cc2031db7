/**
 * How large one filter may be. A condition beyond counting makes a statement that the database plans for seconds, and one
 * statement takes 32,767 parameters: a value can become several. In the cost of an operation each condition counts like
 * `cost` fields.
 *
 * Conditions on documents of related rows are settled before the rows of a root list are read, by at most `settledKeys` keys; in lists
 * within rows, which are planned before anything is read, they are evaluated row by row: at most `unsettled`.
 */
export const FILTER_LIMITS = {
  conditions: 200,
  values: 2_000,
  cost: 10,
  settledKeys: 10_000,
  unsettled: 5,
} as const;
