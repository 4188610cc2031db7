import { builder } from '../../../graphql/builder.ts';
import { describedEnum } from '../../../graphql/described-enum.ts';
import type { NoReturnReason } from '../domain/backtest/bet-record.ts';

const REASONS: Record<NoReturnReason, string> = {
  NO_ODDS: 'No file has prices for what it bets on: there are hits and calibration, and no ROI, P&L or CLV.',
  NO_SETTLED_BETS: 'No bet was placed, or all stakes were returned.',
};

export const NoReturnReasonRef = builder.enumType('NoReturnReason', {
  description: 'Why bets have no ROI.',
  values: describedEnum(REASONS),
});
