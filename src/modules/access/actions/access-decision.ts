import { newId } from '../../../shared/ids.ts';
import type { Json } from '../../../shared/json.ts';
import type { Decision } from '../../audit/domain/decision.ts';

/** The audit entry of a key that was made or revoked. */
export function accessDecision(
  outcome: 'GRANTED' | 'REVOKED',
  prefix: string,
  payload: Json,
  recordedAt: Date,
): Decision<'ACCESS'> {
  return {
    id: newId(),
    kind: 'ACCESS',
    outcome,
    runId: null,
    step: null,
    matchId: null,
    pickId: null,
    subject: `api-key:${prefix}`,
    kickOffAt: null,
    payload,
    recordedAt,
  };
}
