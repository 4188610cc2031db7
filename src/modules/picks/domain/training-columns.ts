import type { Json } from '../../../shared/json.ts';
import type { TrainingExample } from './training-example.ts';

/** A column of the training set: its name, where in the features its value is, and what it means. An empty cell is a value that was not known. */
interface FeatureColumn {
  readonly name: string;
  readonly path: readonly string[];
  readonly description: string;
}

const column = (name: string, path: string, description: string): FeatureColumn => ({
  name,
  path: path.split('.'),
  description,
});

/** What identifies an example, and its label. */
export const EXAMPLE_COLUMNS: readonly (readonly [name: string, description: string])[] = [
  ['pick_id', 'The pick, a UUID.'],
  ['run_id', 'The run that decided.'],
  ['match_id', 'The match, by its number.'],
  ['as_of', 'Nothing that became known later is in the features. ISO instant.'],
  ['features_version', 'The form of the features.'],
  ['label', 'WON, HALF_WON, PUSH, HALF_LOST, LOST or VOID, by the settlement in force.'],
  ['profit_per_unit', 'Profit per unit staked at the net price; -1 is the whole stake.'],
  ['settlement_number', '1 for the first settlement; more where the result was corrected.'],
  ['labelled_at', 'When the label was set. ISO instant.'],
];

/** The features that have a column of their own; all of them are in the last one, `features`, as JSON. */
export const FEATURE_COLUMNS: readonly FeatureColumn[] = [
  column('division', 'fixture.division', 'Code of the division.'),
  column('season', 'fixture.season', 'As 2025/26.'),
  column('kick_off_at', 'fixture.kickOffAt', 'As it was known. ISO instant.'),
  column('home_team_id', 'fixture.home.teamId', 'The side at home.'),
  column('away_team_id', 'fixture.away.teamId', 'The side that travels.'),
  column('freshness', 'freshness.status', "How old the division's newest result was."),
  column('data_age_days', 'freshness.ageDays', 'The same in days.'),
  column('strategy', 'selection.strategy', 'The rule that kept the pick.'),
  column('market', 'selection.market', 'What is bet on.'),
  column('side', 'selection.side', 'What is backed.'),
  column('line', 'selection.line', 'Goals: the total, or what the home side is given.'),
  column('book', 'selection.book', 'Whose price it is.'),
  column('price', 'selection.price', 'Decimal odds as offered.'),
  column('net_price', 'selection.netPrice', 'Decimal odds after commission.'),
  column('probability', 'selection.probability', '1 / the price without expected profit, 0..1.'),
  column('fair_probability', 'selection.fairProbability', 'By the de-vigged benchmark, 0..1.'),
  column('edge', 'selection.edge', 'Expected profit per unit at the net price.'),
  column('probability_edge', 'selection.probabilityEdge', 'Probability less fair probability.'),
  column('kelly_fraction', 'selection.kellyFraction', 'Full Kelly, 0..1 of the bankroll.'),
  column('stake_units', 'selection.stakeUnits', 'What was staked.'),
  column('home_probability', 'probabilities.home', 'Of a home win by the forecast, 0..1.'),
  column('draw_probability', 'probabilities.draw', 'Of a draw, 0..1.'),
  column('away_probability', 'probabilities.away', 'Of an away win, 0..1.'),
  column('over25_probability', 'probabilities.over25', 'Of three goals or more, 0..1.'),
  column('both_score_probability', 'probabilities.bothTeamsToScore', 'That both sides score, 0..1.'),
  column('home_goals_mean', 'forecast.means.home', 'Goals of the home side by the forecast.'),
  column('away_goals_mean', 'forecast.means.away', 'Goals of the away side by the forecast.'),
  column('rho', 'forecast.rho', 'Correction of low scores.'),
  column('model', 'model.kind', 'The goal model.'),
  column('home_attack', 'model.home.attack', 'Rating of the home side.'),
  column('home_defence', 'model.home.defence', 'Rating of the home side.'),
  column('away_attack', 'model.away.attack', 'Rating of the away side.'),
  column('away_defence', 'model.away.defence', 'Rating of the away side.'),
];

/** The names of all columns, in the order of the cells. */
export const TRAINING_COLUMNS: readonly string[] = [
  ...EXAMPLE_COLUMNS.map(([name]) => name),
  ...FEATURE_COLUMNS.map(({ name }) => name),
  'features',
];

/** The cells of an example, in the order of the columns. */
export function trainingCells(example: TrainingExample): (string | number | null)[] {
  const { features } = example;
  return [
    example.pickId,
    example.runId,
    example.matchId,
    example.asOf.toISOString(),
    example.featuresVersion,
    example.label,
    example.profitPerUnit,
    example.settlementNumber,
    example.labelledAt.toISOString(),
    ...FEATURE_COLUMNS.map(({ path }) => cellAt(features, path)),
    JSON.stringify(features),
  ];
}

function cellAt(features: Json, path: readonly string[]): string | number | null {
  const value = path.reduce<Json | undefined>(
    (inner, name) => (isObject(inner) ? inner[name] : undefined),
    features,
  );
  if (typeof value === 'string' || typeof value === 'number') return value;
  return typeof value === 'boolean' ? String(value) : null;
}

function isObject(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
