import { builder } from '../../../../graphql/builder.ts';
import type { HandicapLine, MatchupMarkets, TotalLine } from '../../domain/matchup/matchup-markets.ts';
import { decimalText } from './decimal-text.ts';
import { FairBetRef } from './fair-bet.ts';
import { CorrectScoreRef, FIRST_SCORES, firstScores } from './matchup-score-grid.ts';

const ResultPricesRef = builder.objectRef<MatchupMarkets['matchResult']>('MatchupResultPrices').implement({
  description: 'Prices of 1X2.',
  fields: (t) => ({
    home: t.expose('home', { type: FairBetRef, description: 'That the home side wins.' }),
    draw: t.expose('draw', { type: FairBetRef, description: 'That nobody wins.' }),
    away: t.expose('away', { type: FairBetRef, description: 'That the away side wins.' }),
  }),
});

const DoubleChanceRef = builder.objectRef<MatchupMarkets['doubleChance']>('MatchupDoubleChance').implement({
  description: 'Prices of two results out of three.',
  fields: (t) => ({
    homeOrDraw: t.expose('homeOrDraw', {
      type: FairBetRef,
      description: 'That the away side does not win: 1X.',
    }),
    homeOrAway: t.expose('homeOrAway', { type: FairBetRef, description: 'That somebody wins: 12.' }),
    drawOrAway: t.expose('drawOrAway', {
      type: FairBetRef,
      description: 'That the home side does not win: X2.',
    }),
  }),
});

const DrawNoBetRef = builder.objectRef<MatchupMarkets['drawNoBet']>('MatchupDrawNoBet').implement({
  description: 'Prices of a win whose stake comes back on a draw.',
  fields: (t) => ({
    home: t.expose('home', { type: FairBetRef, description: 'That the home side wins.' }),
    away: t.expose('away', { type: FairBetRef, description: 'That the away side wins.' }),
  }),
});

const BothTeamsToScoreRef = builder
  .objectRef<MatchupMarkets['bothTeamsToScore']>('MatchupBothTeamsToScore')
  .implement({
    description: 'Prices of both sides scoring.',
    fields: (t) => ({
      yes: t.expose('yes', { type: FairBetRef, description: 'That each side scores at least once.' }),
      no: t.expose('no', { type: FairBetRef, description: 'That a side scores nothing.' }),
    }),
  });

const TotalLineRef = builder.objectRef<TotalLine>('MatchupTotal').implement({
  description: 'Prices of more or fewer goals in all than a line.',
  fields: (t) => ({
    line: t.field({
      type: 'Decimal',
      description: 'Goals of both sides; whole, half and quarter lines.',
      resolve: ({ line }) => decimalText(line),
    }),
    isMainLine: t.exposeBoolean('isMainLine', {
      description: 'Whether its two sides are the closest to even of all lines that are answered.',
    }),
    over: t.expose('over', { type: FairBetRef, description: 'More goals than the line.' }),
    under: t.expose('under', { type: FairBetRef, description: 'Fewer goals than the line.' }),
  }),
});

const HandicapLineRef = builder.objectRef<HandicapLine>('MatchupHandicap').implement({
  description: 'Prices of an Asian handicap.',
  fields: (t) => ({
    line: t.field({
      type: 'Decimal',
      description:
        'Goals given to the home side, whichever side is bet: at `"-1"` the home side has to win by two.',
      resolve: ({ line }) => decimalText(line),
    }),
    isMainLine: t.exposeBoolean('isMainLine', {
      description: 'Whether its two sides are the closest to even of all lines that are answered.',
    }),
    home: t.expose('home', {
      type: FairBetRef,
      description: 'The home side with the line added to its goals.',
    }),
    away: t.expose('away', {
      type: FairBetRef,
      description: 'The away side with the line taken off its goals.',
    }),
  }),
});

export const MatchupMarketsRef = builder.objectRef<MatchupMarkets>('MatchupMarkets').implement({
  description:
    'Every market of a match, read from one score grid: no two of these prices contradict each other.',
  fields: (t) => ({
    matchResult: t.expose('matchResult', {
      type: ResultPricesRef,
      description: 'Home win, draw, away win (1X2).',
    }),
    doubleChance: t.expose('doubleChance', {
      type: DoubleChanceRef,
      description: 'Two of the three results.',
    }),
    drawNoBet: t.expose('drawNoBet', {
      type: DrawNoBetRef,
      description: 'A win; draws give the stake back.',
    }),
    totals: t.field({
      type: [TotalLineRef],
      description:
        'Over and under 0.5 to 4.5 goals, and the lines that were asked for or priced, in ascending order.',
      resolve: ({ totals }) => [...totals],
    }),
    bothTeamsToScore: t.expose('bothTeamsToScore', {
      type: BothTeamsToScoreRef,
      description: 'Whether each side scores (BTTS).',
    }),
    asianHandicaps: t.field({
      type: [HandicapLineRef],
      complexity: { field: 1, multiplier: 17 },
      description:
        'Home handicaps from -2 to 2 by quarters, and the lines that were asked for or priced, in ascending order.',
      resolve: ({ asianHandicaps }) => [...asianHandicaps],
    }),
    correctScores: t.field({
      type: [CorrectScoreRef],
      args: { first: t.arg.int(FIRST_SCORES) },
      complexity: ({ first }) => ({ field: 1, multiplier: first ?? 10 }),
      description: 'Final scores, the most probable first.',
      resolve: ({ correctScores }, { first }) => firstScores(correctScores, first),
    }),
  }),
});
