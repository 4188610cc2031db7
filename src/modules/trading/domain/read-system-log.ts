import type { Json } from '../../../shared/json.ts';
import { storedReference, type Reference } from './ledger-references.ts';
import type { LogLevel } from './log-level.ts';
import { below, LONGEST_MESSAGE, LONGEST_NAME, readInstant, readText } from './read-ledger-values.ts';

export interface GivenSystemLog {
  readonly loggedAt: Date | null;
  readonly level: LogLevel;
  readonly module: string;
  readonly message: string;
  readonly extraData: Json;
  readonly trade: Reference | null;
  readonly aiDecision: Reference | null;
}

export interface SystemLogRow {
  readonly timestamp: Date;
  readonly level: LogLevel;
  readonly module: string;
  readonly message: string;
  readonly extraData: Json;
  readonly tradeId: number | null;
  readonly aiDecisionId: number | null;
}

/** What is stored of what lines refer to. */
export interface KnownOfLogs {
  readonly now: Date;
  readonly tradeIds: ReadonlySet<number>;
  readonly aiDecisionIds: ReadonlySet<number>;
}

/** A line of the log as it is stored. @throws InvalidInputError, or NotFoundError for what it refers to. */
export function readSystemLog(
  given: GivenSystemLog,
  path: string,
  { now, tradeIds, aiDecisionIds }: KnownOfLogs,
): SystemLogRow {
  return {
    timestamp: readInstant(below(path, 'loggedAt'), given.loggedAt, now),
    level: given.level,
    module: readText(below(path, 'module'), given.module, LONGEST_NAME),
    message: readText(below(path, 'message'), given.message, LONGEST_MESSAGE),
    extraData: given.extraData,
    tradeId: storedReference(below(path, 'tradeId'), given.trade, 'Trade', tradeIds),
    aiDecisionId: storedReference(below(path, 'aiDecisionId'), given.aiDecision, 'AiDecision', aiDecisionIds),
  };
}
