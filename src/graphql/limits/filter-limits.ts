/**
 * How large one filter may be. A condition beyond counting makes a statement that the database plans for seconds, and one
 * statement takes 32,767 parameters: a value can become several. In the cost of an operation each condition counts like
 * `cost` fields.
 */
export const FILTER_LIMITS = { conditions: 200, values: 2_000, cost: 10 } as const;
