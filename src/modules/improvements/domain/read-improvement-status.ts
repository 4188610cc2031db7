import { STORED_STATUSES, type ImprovementStatus, type StoredStatus } from './improvement-status.ts';

/** The status as the table stores it; null for one that is none of ours, as rows of an older database may hold. */
export function readImprovementStatus(stored: string): ImprovementStatus | null {
  return isStoredStatus(stored) ? STORED_STATUSES[stored] : null;
}

/** Whether a text is one by which the table stores a status of ours. */
export function isStoredStatus(stored: string): stored is StoredStatus {
  return Object.hasOwn(STORED_STATUSES, stored);
}
