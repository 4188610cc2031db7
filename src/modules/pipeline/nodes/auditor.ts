import type { Tx } from '../../../db/transaction.ts';
import type { Clock } from '../../../shared/clock.ts';
import { newId } from '../../../shared/ids.ts';
import { appendDecisions } from '../../audit/actions/append-decisions.ts';
import type { Decision } from '../../audit/domain/decision.ts';
import { saveModelFits } from '../../models/actions/save-model-fits.ts';
import { auditPayloadOf, skipPayloadOf } from '../domain/audit-payload.ts';
import type { Fixture } from '../domain/match-state.ts';
import type { PipelineNode } from '../domain/node.ts';
import { savePicks } from '../actions/save-picks.ts';
import type { SizedData } from './stake-sizer.ts';

export interface RunSummary {
  readonly matchesConsidered: number;
  readonly matchesSkipped: number;
  readonly picksKept: number;
}

/** Stores the fits that were used, and writes one audit entry for each match and the picks that rest on it, in the transaction that it is given. */
export function auditor(tx: Tx, clock: Clock): PipelineNode<SizedData, RunSummary> {
  return {
    name: 'auditor',
    async run({ matches, skipped, fits }, facts) {
      const recordedAt = clock.now();
      const fitIds = await saveModelFits(tx, fits, recordedAt);
      const fitIdOf = new Map(fits.map(({ inputsHash }, index) => [inputsHash, fitIds[index] ?? null]));
      const decided = matches.map((match) => ({ match, auditEntryId: newId() }));
      const isPicked = ({ match }: (typeof decided)[number]): boolean =>
        match.selections.some(({ decision }) => decision === 'KEPT');
      const picksKept = await savePicks(tx, { facts, decided, createdAt: recordedAt });
      const entryOf = ({ matchId, kickOffAt }: Fixture) => ({
        kind: 'MATCH_DECISION' as const,
        runId: facts.runId,
        step: 0,
        matchId,
        pickId: null,
        subject: null,
        kickOffAt,
        recordedAt,
      });
      const decisions: Decision[] = [
        ...decided.map((one) => ({
          ...entryOf(one.match.fixture),
          id: one.auditEntryId,
          outcome: isPicked(one) ? ('PICKED' as const) : ('NO_EDGE' as const),
          payload: auditPayloadOf(one.match, facts, fitIdOf),
        })),
        ...skipped.map((skip) => ({
          ...entryOf(skip.fixture),
          id: newId(),
          outcome: 'SKIPPED' as const,
          payload: skipPayloadOf(skip, facts),
        })),
      ];
      await appendDecisions(tx, decisions);
      return {
        matchesConsidered: matches.length + skipped.length,
        matchesSkipped: skipped.length,
        picksKept,
      };
    },
  };
}
