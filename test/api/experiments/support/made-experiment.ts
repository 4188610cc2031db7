import type { PrismaClient } from '../../../../src/db/generated/client.ts';
import { appendDecisions } from '../../../../src/modules/audit/actions/append-decisions.ts';
import { startExperiment } from '../../../../src/modules/experiments/actions/start-experiment.ts';
import type { Arms } from '../../../../src/modules/experiments/domain/observe-match.ts';
import {
  DEFAULT_DESIGN,
  type ExperimentDesign,
} from '../../../../src/modules/experiments/domain/experiment-design.ts';
import { importMatchFile } from '../../../../src/modules/matches/actions/import-match-file.ts';
import { auditPayloadOf } from '../../../../src/modules/pipeline/domain/audit-payload.ts';
import type { ExecutionMode } from '../../../../src/modules/pipeline/domain/execution-mode.ts';
import { DEFAULT_RUN_CONFIG, type StrategyRule } from '../../../../src/modules/pipeline/domain/run-config.ts';
import { newId } from '../../../../src/shared/ids.ts';
import { toJson } from '../../../../src/shared/json.ts';
import { madeDecision, VALUE_RULE } from '../../../support/made-pinned-match.ts';
import { britishDay, type Cells, matchFile, playedRow } from '../../../support/match-file.ts';

/** Experiments start then. It lies ahead of the clock of every machine: what is sealed today is sealed before these matches. */
export const STARTED_AT = new Date('2031-01-01T00:00:00Z');

/** A rule that makes no bet in the division of the tests. */
export const NO_BETS: StrategyRule = {
  ...VALUE_RULE,
  conditions: [{ factor: 'DIVISION', value: 'E0', minEdge: null }],
};

/** Imports matches of E0 on consecutive days from Saturday, 4 January 2031 on, at 15:00; closed by Pinnacle at fair 2 - 4 - 4. @returns their ids. */
export async function importMatches(
  db: PrismaClient,
  count: number,
  cellsOf: (index: number) => Cells = () => ({}),
): Promise<number[]> {
  const rows = Array.from({ length: count }, (_, index) =>
    playedRow({
      Date: britishDay('2031-01-04', index),
      HomeTeam: `Home ${index}`,
      AwayTeam: `Away ${index}`,
      PSCH: 2,
      PSCD: 4,
      PSCA: 4,
      ...cellsOf(index),
    }),
  );
  const bytes = new TextEncoder().encode(matchFile(rows));
  const file = { name: 'E0_3031.csv', bytes, knownAt: null, division: null };
  await db.$transaction((tx) => importMatchFile(tx, file, STARTED_AT));
  const matches = await db.match.findMany({ orderBy: [{ kickOffAt: 'asc' }, { id: 'asc' }] });
  return matches.map(({ id }) => id);
}

export interface MadeDecisions {
  readonly matchIds: readonly number[];
  readonly asOf?: Date;
  readonly mode?: ExecutionMode;
  /** Of Bet365: home wins at 2.1 are backed with 2 units. */
  readonly prices?: readonly [number, number, number];
  /** The form of the payload; the newest when not given. */
  readonly version?: number;
  /** Members of the payload that are to be others. */
  readonly pinned?: object;
  /** As it was known then; as it is stored when not given. */
  readonly kickOffAt?: Date;
}

/** Records a run that decided these matches, and its decisions as the pipeline seals them. */
export async function recordDecisions(db: PrismaClient, made: MadeDecisions): Promise<void> {
  const { matchIds, asOf = new Date('2031-01-02T17:00:00Z'), mode = 'PAPER', prices = [2.1, 3.3, 4] } = made;
  const runId = newId();
  const config = DEFAULT_RUN_CONFIG;
  const matches = await db.match.findMany({ where: { id: { in: [...matchIds] } } });
  await db.$transaction(async (tx) => {
    const run = { id: runId, mode, asOf, leagues: [], config: toJson(config) ?? {}, createdAt: asOf };
    await tx.pipelineRun.create({ data: { ...run, status: 'COMPLETED' } });
    const decisions = matches.map(({ id: matchId, kickOffAt: stored }) => {
      const kickOffAt = (made.kickOffAt ?? stored).toISOString();
      const { match } = madeDecision({
        asOf: asOf.toISOString(),
        prices: { B365: prices },
        fixture: { matchId, kickOffAt },
      });
      const facts = { runId, mode, asOf, step: 0, leagues: null, config };
      const fits = new Map(
        [match.model.inputsHash, match.model.baseInputsHash].map((hash) => [hash, newId()]),
      );
      const payload = auditPayloadOf(match, facts, fits);
      return {
        id: newId(),
        kind: 'MATCH_DECISION' as const,
        outcome: 'PICKED' as const,
        runId,
        step: 0,
        matchId,
        pickId: null,
        subject: null,
        kickOffAt,
        recordedAt: asOf,
        payload: toJson({
          ...Object(payload),
          ...(made.version === undefined ? {} : { version: made.version }),
          ...made.pinned,
        }),
      };
    });
    await appendDecisions(tx, decisions);
  });
}

/** Sets down a test of an improvement of its own. @returns its id. */
export async function runningExperiment(
  db: PrismaClient,
  arms: Arms = { control: VALUE_RULE, treatment: NO_BETS },
  design: Partial<ExperimentDesign> = {},
): Promise<string> {
  const strategyName = VALUE_RULE.name;
  return await db.$transaction(async (tx) => {
    const improvement = await tx.strategyImprovement.create({
      data: { agentName: 'test', strategyName, status: 'active', abTestActive: true },
    });
    return await startExperiment(tx, {
      improvementId: improvement.id,
      strategyName,
      arms,
      design: { ...DEFAULT_DESIGN, ...design },
      at: STARTED_AT,
    });
  });
}
