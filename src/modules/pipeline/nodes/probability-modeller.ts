import { ukDayOf } from '../../../shared/uk-time.ts';
import { type FitRecord, fitRecord } from '../../models/domain/fit-record.ts';
import { divisionModels } from '../domain/division-models.ts';
import type { Lack, ModelledMatch, SkippedMatch } from '../domain/match-state.ts';
import { modelMatch } from '../domain/model-match.ts';
import type { PipelineNode } from '../domain/node.ts';
import type { LoadedData } from './data-loader.ts';

export interface ModelledData {
  readonly matches: readonly ModelledMatch[];
  readonly skipped: readonly SkippedMatch[];
  /** The fits behind the matches, each once. */
  readonly fits: readonly FitRecord[];
}

/** Fits each division's goal models once and turns them into the probabilities of its fixtures. */
export const probabilityModeller: PipelineNode<LoadedData, ModelledData> = {
  name: 'probability-modeller',
  run(data, { asOf, config }) {
    const matches: ModelledMatch[] = [];
    const skipped: SkippedMatch[] = [...data.skipped];
    const fits: FitRecord[] = [];
    for (const [division, ofDivision] of Map.groupBy(data.matches, ({ fixture }) => fixture.division)) {
      const models = divisionModels(data.history[division] ?? [], ukDayOf(asOf), config.model);
      const before = matches.length;
      for (const match of ofDivision) {
        const modelled =
          typeof models === 'string'
            ? ({ reason: 'ModelNotConverged', detail: models } satisfies Lack)
            : modelMatch(match, models, config);
        if ('model' in modelled) matches.push(modelled);
        else skipped.push({ fixture: match.fixture, freshness: match.freshness, ...modelled });
      }
      if (typeof models !== 'string' && matches.length > before) {
        const used = new Set([models.base, models.decayed]);
        fits.push(...[...used].map((fitted) => fitRecord(division, asOf, fitted)));
      }
    }
    return { matches, skipped, fits };
  },
};
