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
  RUN_NOT_CANCELLABLE: 'The run has ended already.',
  RUN_NOT_RESUMABLE:
    'The run has neither failed nor been cancelled, or cannot go on from the node that was asked for.',
  AUDIT_CHAIN_BROKEN: 'The audit trail was changed around the product.',
  BUDGET_EXHAUSTED:
    'A budget for paid calls is spent; the message says which, and from when it is open again.',
  CRITICAL_DRIFT: 'Drift of a league is critical, and the configuration stops a run for it.',
  PROVIDER_REFUSED: 'A provider gave an answer that has not the form that was asked for.',
  ALERT_ALREADY_ACKNOWLEDGED: 'Somebody has acknowledged the alert already; what was said then stands.',
  IMPROVEMENT_WRONG_STATUS: 'What was asked for cannot be done with an improvement of this status.',
  EXPERIMENT_NOT_IN_FAVOUR: 'The experiment of the improvement has not come out in its favour.',
  IMPROVEMENT_OUTDATED:
    'The parameters of the strategy were changed since; the improvement speaks of others than are in force.',
  TRADE_CONTRADICTS_DECISION: 'A trade is not what the decision that it belongs to asked for.',
  TRADE_WRONG_STATUS: 'What was asked for cannot be done with a trade of this status.',
  AI_DECISION_WRONG_STATUS: 'What was asked for cannot be done with a decision of this status.',
  AI_DECISION_NOT_TRADED:
    'A decision to buy or sell is carried out by a confirmed trade of its own, and there is none.',
  AI_DECISION_EXISTS: 'A decision with this decisionId is stored already.',
  UNAUTHENTICATED:
    'The credential opens nothing (unknown, expired, revoked), or there is none and one is needed.',
  FORBIDDEN: 'The caller is not allowed to do this, or the address is no longer valid.',
  RATE_LIMITED: 'The caller asks for more a second than it may; the answer says when to try again.',
  DOCUMENT_NOT_PUBLISHED: 'The server takes published documents alone from this caller, and this is none.',
  EXPORT_NOT_READY: 'The file of the export is not complete, or never will be: see its job.',
  EXPORT_EXPIRED: 'The file of the export is no longer kept; ask for a new one.',
  BACKUP_FAULT:
    'An archive of a backup is missing, broken, or made by migrations that this version does not have; the message says what.',
  DATABASE_EXISTS: 'There is a database of that name already; nothing is ever restored over one.',
  LIMIT_EXCEEDED: 'The operation asks for more than the server allows.',
  UNAVAILABLE: 'A part that the answer needs (database, queue) cannot be reached now.',
  INTERNAL: 'An unforeseen failure; the request id is found in the log.',
} as const;

export type ErrorCode = keyof typeof ERROR_CODES;
