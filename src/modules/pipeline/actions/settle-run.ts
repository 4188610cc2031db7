import { settlePicks } from '../../picks/actions/settle-picks.ts';
import { DEFAULT_SETTLEMENT_RULES } from '../../picks/domain/settlement-basis.ts';
import { answerFailure } from './answer-failure.ts';
import type { RunContext } from './run-context.ts';

/** Settles the picks of a backtest by the results that are known now: that is what it is for. A settlement is made once, however often this is done. */
export async function settleRun(context: RunContext): Promise<void> {
  const { db, clock, signal, runId, report, settlementRules: rules = DEFAULT_SETTLEMENT_RULES } = context;
  for (let tries = 1; ; tries += 1) {
    try {
      await settlePicks(
        { db, clock, signal, report: (_fraction, message) => report(1, message) },
        { runId, asOf: clock.now(), rules },
      );
      return;
    } catch (error) {
      await answerFailure(context, error, tries);
    }
  }
}
