import { builder } from '../../../graphql/builder.ts';
import { TeamRef } from './team.ts';

builder.prismaObjectFields(TeamRef, (t) => ({
  totalMatches: t.exposeInt('totalMatches', {
    nullable: true,
    description: 'Matches counted. Null when never counted.',
  }),
  totalBets: t.exposeInt('totalBets', {
    nullable: true,
    description:
      'Bets on matches of the club, voids included; a bet that several strategies placed counts once. Null when never counted.',
  }),
  totalWins: t.exposeInt('totalWins', { nullable: true, description: 'Bets won. Null when never counted.' }),
  totalLosses: t.exposeInt('totalLosses', {
    nullable: true,
    description: 'Bets lost. Null when never counted.',
  }),
  winRatePct: t.exposeFloat('winRate', {
    nullable: true,
    description: 'Bets won of bets settled, in per cent: 61.5. Null without bets.',
  }),
  totalPnlUnits: t.exposeFloat('totalPnl', {
    nullable: true,
    description: 'Profit (or loss, negative) of all bets, in units staked. Null without bets.',
  }),
  roiPct: t.exposeFloat('roi', {
    nullable: true,
    description:
      'Profit per turnover, voids out, in per cent: 13.8. Of tested strategies returned halves of stakes are out too. Null without bets.',
  }),
  avgClvPct: t.exposeFloat('avgClv', {
    nullable: true,
    description:
      'Average closing line value, in per cent; positive when the price taken beat the closing price. Of tested strategies against the ' +
      "fair closing price of the season's benchmark alone. Null without bets.",
  }),
  unluckyLosses: t.exposeInt('unluckyLosses', {
    nullable: true,
    description: 'Bets lost although the closing line had moved towards the pick. Null when not reviewed.',
  }),
  badAnalysisLosses: t.exposeInt('badAnalysisLosses', {
    nullable: true,
    description: 'Bets lost after the closing line had moved away from the pick. Null when not reviewed.',
  }),
  unluckyPct: t.exposeFloat('unluckyPct', {
    nullable: true,
    description: '`unluckyLosses` of all bets lost, in per cent. Null when not reviewed.',
  }),
}));
