import { builder } from '../../../../graphql/builder.ts';
import { TeamKeyRef } from '../../../frictions/graphql/team-key.ts';
import { LONGEST_PRICE, MOST_GIVEN_MARKETS } from '../../domain/matchup/given-odds.ts';
import { DEFAULT_KELLY_RULES } from '../../domain/matchup/kelly-stake.ts';
import { MATCHUP_LIMITS } from '../../domain/matchup/matchup-request.ts';
import { DEFAULT_MODEL_SETTINGS } from '../../domain/model-settings.ts';
import { DevigMethodRef } from '../devig-method.ts';
import { GoalModelKindRef } from '../goal-model-kind.ts';
import { NewcomerRuleRef } from '../newcomer-rule.ts';
import { MatchupMarketRef } from './matchup-market.ts';

const { kind, xi, historyDays, shrinkage, minTeamMatches } = DEFAULT_MODEL_SETTINGS;

const ModelInputRef = builder.inputType('MatchupModelInput', {
  description:
    'The goal model; what is not given is as pipeline runs have it, but for newcomers, who are rated.',
  fields: (t) => ({
    kind: t.field({
      type: GoalModelKindRef,
      description: `How goals are distributed; ${kind} when not given.`,
    }),
    xi: t.float({
      description: `Decay of a match's weight per day of age, 0 to ${MATCHUP_LIMITS.xi}; ${xi} when not given, which halves a match in ${Math.round(Math.LN2 / xi)} days.`,
    }),
    historyDays: t.int({
      description: `How far back matches count, in days, 1 to ${MATCHUP_LIMITS.historyDays}; ${historyDays} when not given.`,
    }),
    shrinkage: t.float({
      description: `Precision of the prior that draws ratings to the average, 0 to ${MATCHUP_LIMITS.shrinkage}; ${shrinkage} when not given: plain maximum likelihood.`,
    }),
    minTeamMatches: t.int({
      description: `Matches that a club must have in the league to be rated by them alone, 1 to ${MATCHUP_LIMITS.teamMatches}; ${minTeamMatches} when not given.`,
    }),
    newcomers: t.field({
      type: NewcomerRuleRef,
      description:
        'What becomes of a club with fewer; RATE when not given. `Matchup.newcomers` says whom it concerned.',
    }),
  }),
});

const LayersInputRef = builder.inputType('MatchupLayersInput', {
  description: 'How much the layers above the goal model count.',
  fields: (t) => ({
    frictionWeight: t.float({
      description:
        'Of what the friction trial found, 0 to 1; 0 when not given. Counts for nothing until a trial excludes 0 in favour of friction.',
    }),
    marketWeight: t.float({
      description:
        "Of the market's opinion, 0 to 1; 0 when not given. That is in the given 1X2 odds, else in the benchmark's quotes of the stored fixture.",
    }),
  }),
});

const LinesInputRef = builder.inputType('MatchupLinesInput', {
  description: `Lines to price besides the usual ones; multiples of 0.25, at most ${MATCHUP_LIMITS.lines} of a kind.`,
  fields: (t) => ({
    totals: t.field({
      type: ['Decimal'],
      description: `Goals in all, 0 to ${MATCHUP_LIMITS.line}; besides 0.5, 1.5, 2.5, 3.5 and 4.5.`,
    }),
    handicaps: t.field({
      type: ['Decimal'],
      description: `Goals given to the home side, -${MATCHUP_LIMITS.line} to ${MATCHUP_LIMITS.line}; besides -2 to 2 by quarters.`,
    }),
  }),
});

const OddsInputRef = builder.inputType('MatchupOddsInput', {
  description:
    `Prices of one market: decimal odds above 1, up to ${LONGEST_PRICE}, of its outcomes, by name. A part of them is taken; the margin can be taken out of ` +
    'all of them alone.',
  fields: (t) => ({
    market: t.field({
      type: MatchupMarketRef,
      required: true,
      description: 'Which one; it says which prices it takes.',
    }),
    line: t.field({
      type: 'Decimal',
      description: `Goals in all of OVER_UNDER, 0 to ${MATCHUP_LIMITS.line}, or given to the home side of ASIAN_HANDICAP, -${MATCHUP_LIMITS.line} to ${MATCHUP_LIMITS.line}; a multiple of 0.25. None in other markets.`,
    }),
    home: t.field({ type: 'Decimal', description: 'Of the home side; in MATCH_RESULT and ASIAN_HANDICAP.' }),
    draw: t.field({ type: 'Decimal', description: 'Of the draw; in MATCH_RESULT.' }),
    away: t.field({ type: 'Decimal', description: 'Of the away side; in MATCH_RESULT and ASIAN_HANDICAP.' }),
    over: t.field({ type: 'Decimal', description: 'Of more goals; in OVER_UNDER.' }),
    under: t.field({ type: 'Decimal', description: 'Of fewer goals; in OVER_UNDER.' }),
    yes: t.field({ type: 'Decimal', description: 'That both score; in BOTH_TEAMS_TO_SCORE.' }),
    no: t.field({ type: 'Decimal', description: 'That a side scores nothing; in BOTH_TEAMS_TO_SCORE.' }),
  }),
});

const KellyInputRef = builder.inputType('MatchupKellyInput', {
  description: 'How stakes are cut down from full Kelly.',
  fields: (t) => ({
    multiplier: t.float({
      description: `Share of full Kelly, 0 to 1; ${DEFAULT_KELLY_RULES.multiplier} when not given.`,
    }),
    cap: t.float({
      description: `Largest share of the bankroll, after the multiplier, 0 to 1, of a single bet and of all simultaneous ones together; ${DEFAULT_KELLY_RULES.cap} when not given.`,
    }),
    bankrollUnits: t.float({
      description: `What there is to stake, in units, above 0; ${DEFAULT_KELLY_RULES.bankrollUnits} when not given.`,
    }),
  }),
});

export const CalculateMatchupInputRef = builder.inputType('CalculateMatchupInput', {
  description: 'Who meets whom, as of when, by which model, and at which odds.',
  fields: (t) => ({
    home: t.field({
      type: TeamKeyRef,
      required: true,
      description: 'The side at home; on neutral ground, the one named first.',
    }),
    away: t.field({ type: TeamKeyRef, required: true, description: 'The other side.' }),
    asOf: t.field({
      type: 'DateTime',
      description: 'Nothing that became known later is used. Not in the future; now when not given.',
    }),
    league: t.string({
      description:
        'The code of the division whose model prices the matchup: `E0`. When not given, that of their next fixture with these sides, else the one ' +
        'in which both played last.',
    }),
    isNeutral: t.boolean({ description: 'Whether nobody has the home advantage; false when not given.' }),
    model: t.field({ type: ModelInputRef, description: 'The goal model; the usual one when not given.' }),
    layers: t.field({
      type: LayersInputRef,
      description: 'What counts besides the model; nothing when not given.',
    }),
    lines: t.field({
      type: LinesInputRef,
      description: 'Totals and handicaps to price besides the usual ones.',
    }),
    odds: t.field({
      type: [OddsInputRef],
      description: `Prices to weigh; at most ${MOST_GIVEN_MARKETS} markets, each market and line once.`,
    }),
    devigMethod: t.field({
      type: DevigMethodRef,
      description: 'How the margin is taken out; SHIN when not given.',
    }),
    kelly: t.field({
      type: KellyInputRef,
      description: `The bankroll, and how far stakes stay below full Kelly; ${DEFAULT_KELLY_RULES.multiplier} of it when not given.`,
    }),
  }),
});

export type CalculateMatchupInput = typeof CalculateMatchupInputRef.$inferInput;
export type MatchupOddsInput = typeof OddsInputRef.$inferInput;
