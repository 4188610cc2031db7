import type { Tx } from '../db/transaction.ts';
import { aiDecisionRecorder } from '../modules/trading/actions/ai-decision-recorder.ts';
import { executeDecisions } from '../modules/trading/actions/execute-decisions.ts';
import { marketSnapshotRecorder } from '../modules/trading/actions/market-snapshot-recorder.ts';
import { portfolioSnapshotRecorder } from '../modules/trading/actions/portfolio-snapshot-recorder.ts';
import { recordBatch, type Recorder } from '../modules/trading/actions/record.ts';
import { systemLogRecorder } from '../modules/trading/actions/system-log-recorder.ts';
import { tradeRecorder } from '../modules/trading/actions/trade-recorder.ts';
import { updateAiDecisionStatus } from '../modules/trading/actions/update-ai-decision-status.ts';
import { demoDecision, demoLog, demoMarket, demoPortfolio, demoTrade } from './demo-ledger-records.ts';
import { generateDemoLedger, type DemoDay, type DemoTrade } from './generate-demo-ledger.ts';

interface DemoExecution {
  readonly day: DemoDay;
  readonly trade: DemoTrade;
  readonly decisionKey: number;
}

/** Fills an empty ledger with sixty days of two token strategies, by the same actions as the API. */
export async function loadDemoLedger(tx: Tx, seed: number, at: Date): Promise<void> {
  const days = generateDemoLedger({ seed, today: at });
  const store = <Given, Row>(recorder: Recorder<Given, Row>, items: readonly Given[]): Promise<number[]> =>
    recordAll(tx, recorder, items, at);
  const decisions = await store(aiDecisionRecorder, days.map(demoDecision));
  const executions = days.flatMap((day, place): DemoExecution[] => {
    const decisionKey = decisions[place];
    return day.trade === null || decisionKey === undefined ? [] : [{ day, trade: day.trade, decisionKey }];
  });
  const trades = await store(
    tradeRecorder,
    executions.map(({ day, trade, decisionKey: key }) => demoTrade(day, trade, { given: `${key}`, key })),
  );
  await store(
    systemLogRecorder,
    executions.map(({ day, trade }, place) =>
      demoLog(day, trade, { given: `${trades[place]}`, key: trades[place] ?? null }),
    ),
  );
  await store(marketSnapshotRecorder, days.map(demoMarket));
  await store(portfolioSnapshotRecorder, demoPortfolio(days));
  for (const { trade, decisionKey } of executions)
    if (trade.isFailed)
      await updateAiDecisionStatus(tx, decisionKey, { status: 'FAILED', executionTradeId: null });
  await executeDecisions(tx, decisions);
}

async function recordAll<Given, Row>(
  tx: Tx,
  recorder: Recorder<Given, Row>,
  items: readonly Given[],
  at: Date,
): Promise<number[]> {
  const recorded = await recordBatch(tx, recorder, { items, policy: 'REJECT_ALL', at });
  return recorded.map(({ id, refusal }) => {
    if (id === null) throw new Error(`A record of the demo world was refused: ${refusal?.message}`);
    return id;
  });
}
