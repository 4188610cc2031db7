/** Every code that an answer of this product can carry. The GraphQL enum `ErrorCode` is made from this table. */
export const ERROR_CODES = {
  BAD_USER_INPUT: 'A value that was given breaks a rule; the message names both.',
  NOT_FOUND: 'Nothing is stored under the id or name that was given.',
  CONFLICT: 'The thing changed between reading and writing it; read it again and retry.',
  IDEMPOTENCY_CONFLICT: 'The idempotency key was used before with another input.',
  IMPORT_REFUSED: 'A file is broken or is not what it claims to be; nothing of it was stored.',
  NO_CONVERGENCE: 'An optimiser or root finder did not reach its tolerance.',
  INSUFFICIENT_HISTORY: 'Too little was known at the instant for the answer that was asked for.',
  LEAK_SUSPECTED:
    'A model scored better than the closing line by more than can be believed: it has probably seen the future.',
  JOB_NOT_CANCELLABLE: 'The job has ended already.',
  LIMIT_EXCEEDED: 'The operation asks for more than the server allows.',
  UNAVAILABLE: 'A part that the answer needs (database, queue) cannot be reached now.',
  INTERNAL: 'An unforeseen failure; the request id is found in the log.',
} as const;

export type ErrorCode = keyof typeof ERROR_CODES;
