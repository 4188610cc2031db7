import type { Quote } from '../../matches/domain/odds.ts';
import type { StrategyRule } from '../../pipeline/domain/run-config.ts';
import { type ArmBet, armBets, type PinnedMatch } from './arm-bets.ts';
import type { ExperimentDesign } from './experiment-design.ts';
import { type ArmRecord, valueBets } from './value-bets.ts';

/** The two rules that an experiment compares. */
export interface Arms {
  readonly control: StrategyRule;
  readonly treatment: StrategyRule;
}

/** What both arms did in one match. */
export interface MatchObservation {
  readonly control: ArmRecord;
  readonly treatment: ArmRecord;
  /** Value of the treatment less that of the control, in units; null where one of them is. */
  readonly difference: number | null;
}

/** Computes both arms on a match, each from the same decisions in the order of their instants, and the same closing prices. */
export function observeMatch(
  { control, treatment }: Arms,
  decisions: readonly PinnedMatch[],
  closingQuotes: readonly Quote[],
  { benchmark }: Pick<ExperimentDesign, 'benchmark'>,
): MatchObservation {
  const configs = new Map(decisions.map(({ auditEntryId, config }) => [auditEntryId, config]));
  const recordOf = (rule: StrategyRule): ArmRecord =>
    valueBets(armBets(rule, decisions), closingQuotes, benchmark, ({ auditEntryId }: ArmBet) => {
      const config = configs.get(auditEntryId);
      if (!config) throw new Error('A bet has lost its decision.');
      return config;
    });
  const [ofControl, ofTreatment] = [recordOf(control), recordOf(treatment)];
  const difference =
    ofControl.valueUnits === null || ofTreatment.valueUnits === null
      ? null
      : ofTreatment.valueUnits - ofControl.valueUnits;
  return { control: ofControl, treatment: ofTreatment, difference };
}
