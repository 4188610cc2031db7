import { builder } from '../../../graphql/builder.ts';
import { bigintKey } from '../../../graphql/node-id.ts';
import {
  readDriftBasis,
  readDriftKind,
  readDriftMeasures,
  readDriftSettings,
  readDriftFindingStatus,
} from '../reads/read-drift-report.ts';
import { DriftKindRef, DriftFindingStatusRef } from './drift-enums.ts';
import {
  CusumMeasureRef,
  DistanceMeasureRef,
  StabilityMeasureRef,
  WindowMeasureRef,
} from './drift-measures.ts';
import { DriftThresholdsRef } from './drift-settings.ts';

const measured = { select: { measures: true }, nullable: true } as const;
const UNMEASURED = 'Null when the subject is INSUFFICIENT';

export const DriftReportRef = builder.prismaNode('DriftReport', {
  id: { field: 'id' },
  nullable: true,
  description:
    "What became of one number of a league's matches: a season so far against the seasons before it. Reports are added and never changed.",
  select: { id: true },
  findUnique: (id) => ({ id: bigintKey(id) }),
  fields: (t) => ({
    division: t.exposeString('division', { description: 'The code of the division: `E0`.' }),
    season: t.exposeString('season', { description: 'The season that is looked at, as `2025/26`.' }),
    asOf: t.expose('asOf', {
      type: 'DateTime',
      description: 'Nothing that became known after this instant went into it.',
    }),
    kind: t.field({
      type: DriftKindRef,
      select: { kind: true },
      description: 'What sort of number it is about.',
      resolve: ({ kind }) => readDriftKind(kind),
    }),
    subject: t.exposeString('subject', {
      description:
        'The number: `home_shots`, `away_corners`, `home_cards` (yellow and red) and their like; `home_goals`, `home_win`, `draw`, `over_2_5`, ' +
        '`both_score`; `closing_overround`; `model_home_win`, `closing_home_win` and their like: what happened (1 or 0) less its probability. Of ' +
        'these the measures compare the randomised quantile residuals, which do not move with how sure forecasts are.',
    }),
    status: t.field({
      type: DriftFindingStatusRef,
      select: { status: true },
      description: 'The worst verdict of the measures.',
      resolve: ({ status }) => readDriftFindingStatus(status),
    }),
    referenceSeasons: t.stringList({
      select: { measures: true },
      complexity: 1,
      description: 'The seasons of the reference of which anything was known, in ascending order.',
      resolve: ({ measures }) => readDriftBasis(measures).referenceSeasons,
    }),
    book: t.string({
      select: { measures: true },
      nullable: true,
      description:
        'Code of the book whose closing prices are meant: the benchmark of the season. Null for subjects without prices, and where nobody quoted any.',
      resolve: ({ measures }) => readDriftBasis(measures).book,
    }),
    referenceMatches: t.exposeInt('referenceMatches', {
      description: 'Matches of the reference that have the number.',
    }),
    currentMatches: t.exposeInt('currentMatches', {
      description: 'Matches of the season that have it.',
    }),
    referenceMean: t.float({
      ...measured,
      description: `Its mean in the reference, in its own units: shots, goals, or a fraction for what happens or not. ${UNMEASURED}.`,
      resolve: ({ measures }) => readDriftMeasures(measures).referenceMean,
    }),
    currentMean: t.float({
      ...measured,
      description: `Its mean in the season, in its own units: shots, goals, or a fraction for what happens or not. ${UNMEASURED}.`,
      resolve: ({ measures }) => readDriftMeasures(measures).currentMean,
    }),
    stability: t.field({
      ...measured,
      type: StabilityMeasureRef,
      description: `How far the shares of its bins moved. ${UNMEASURED} or the reference never varies.`,
      resolve: ({ measures }) => readDriftMeasures(measures).stability,
    }),
    distance: t.field({
      ...measured,
      type: DistanceMeasureRef,
      description: `How far the distributions are apart. ${UNMEASURED}.`,
      resolve: ({ measures }) => readDriftMeasures(measures).distance,
    }),
    cusum: t.field({
      ...measured,
      type: CusumMeasureRef,
      description: `Whether the season strayed for good. ${UNMEASURED} or the reference never varies.`,
      resolve: ({ measures }) => readDriftMeasures(measures).cusum,
    }),
    window: t.field({
      ...measured,
      type: WindowMeasureRef,
      description: `Whether and when the mean changed. ${UNMEASURED}.`,
      resolve: ({ measures }) => readDriftMeasures(measures).window,
    }),
    thresholds: t.field({
      type: DriftThresholdsRef,
      select: { thresholds: true },
      description: 'What it was judged by.',
      resolve: ({ thresholds }) => readDriftSettings(thresholds),
    }),
    inputsHash: t.exposeString('inputsHash', {
      description:
        "A hash of the rules, the settings and every value of all subjects of the league's reports: equal inputs, equal bits.",
    }),
    computedAt: t.expose('computedAt', { type: 'DateTime', description: 'When it was stored.' }),
  }),
});
