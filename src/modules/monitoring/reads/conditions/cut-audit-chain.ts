import type { ConditionQuery } from './condition-query.ts';

interface Ends {
  readonly headSequence: bigint | null;
  readonly lastSequence: bigint | null;
  readonly isEqual: boolean;
}

/** Whether the audit trail ends where its head says: the cheap part of a verification, which sees entries that were cut off the end. */
export const cutAuditChain: ConditionQuery = async (reader) => {
  const [ends] = await reader.$queryRaw<Ends[]>`
    SELECT head.sequence AS "headSequence", last.sequence AS "lastSequence",
           head.sequence IS NOT DISTINCT FROM coalesce(last.sequence, 0)
             AND head.hash IS NOT DISTINCT FROM coalesce(last.hash, repeat('0', 64)) AS "isEqual"
    FROM (SELECT 1) always
    LEFT JOIN audit_chain_head head ON head.id = 1
    LEFT JOIN (SELECT sequence, hash FROM pick_audit_trail ORDER BY sequence DESC LIMIT 1) last ON true`;
  if (ends === undefined || ends.isEqual) return [];
  const [head, last] = [ends.headSequence, ends.lastSequence].map((one) => one?.toString() ?? null);
  return [
    {
      rule: 'AUDIT_CHAIN_CUT',
      subject: 'audit',
      message: `The head of the audit trail says entry ${head ?? 'none'}, the newest entry is ${last ?? 'none'}, or its hash is another one`,
      details: { headSequence: head ?? null, lastSequence: last ?? null },
    },
  ];
};
