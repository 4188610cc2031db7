/** The description of `idempotencyKey` in every input that has one. */
export const IDEMPOTENCY_KEY =
  'A word of your own for this call, 1 to 200 characters. Repeating it with the same input answers the first result and does ' +
  'nothing again, whoever repeats it: also after the key or token of the caller was replaced. With another input it is refused. Without it, every call is a new one.';
