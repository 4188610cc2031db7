/** Where an improvement stands, and what that means. */
export const IMPROVEMENT_STATUSES = {
  PROPOSED: 'Waits for somebody to test or archive it.',
  ACTIVE: 'Is being tested: both parameter sets are computed on every match.',
  APPLIED: 'Its parameters were put into force. This is final.',
  ARCHIVED: 'Was put aside, with a reason; it can be proposed again.',
} as const;
export type ImprovementStatus = keyof typeof IMPROVEMENT_STATUSES;

/** What can be done with an improvement: from which status, and to which. The whole lifecycle is this table. */
export const IMPROVEMENT_TRANSITIONS = {
  ACTIVATE: { from: ['PROPOSED'], to: 'ACTIVE' },
  APPLY: { from: ['ACTIVE'], to: 'APPLIED' },
  ARCHIVE: { from: ['PROPOSED', 'ACTIVE'], to: 'ARCHIVED' },
  REACTIVATE: { from: ['ARCHIVED'], to: 'PROPOSED' },
} as const satisfies Record<
  string,
  { readonly from: readonly ImprovementStatus[]; readonly to: ImprovementStatus }
>;
export type ImprovementAction = keyof typeof IMPROVEMENT_TRANSITIONS;

/** The texts by which the table stores the statuses. */
export const STORED_STATUSES = {
  proposed: 'PROPOSED',
  active: 'ACTIVE',
  applied: 'APPLIED',
  archived: 'ARCHIVED',
} as const satisfies Record<Lowercase<ImprovementStatus>, ImprovementStatus>;
export type StoredStatus = keyof typeof STORED_STATUSES;

/** The status as the table stores it. */
export function storedStatus(status: ImprovementStatus): StoredStatus {
  return STORED[status];
}

const STORED = {
  PROPOSED: 'proposed',
  ACTIVE: 'active',
  APPLIED: 'applied',
  ARCHIVED: 'archived',
} as const satisfies Record<ImprovementStatus, StoredStatus>;
