import { setImmediate } from 'node:timers/promises';
import { ukDayOf } from '../../../shared/uk-time.ts';
import { type FitRecord, fitRecord } from '../../models/domain/fit-record.ts';
import { divisionModels } from '../domain/division-models.ts';
import type { AnalysedMatch, Lack, ModelledMatch, SkippedMatch } from '../domain/match-state.ts';
import { modelMatch } from '../domain/model-match.ts';
import type { PipelineNode } from '../domain/node.ts';
import type { NodeIo } from './node-io.ts';

/** Fits each division's goal models once and turns them into the probabilities of its fixtures. */
export const probabilityModeller: PipelineNode<
  AnalysedMatch,
  ModelledMatch,
  Pick<NodeIo, 'history' | 'signal'>
> = {
  name: 'probability-modeller',
  async run(state, { asOf, config }, { history, signal }) {
    const matches: ModelledMatch[] = [];
    const skipped: SkippedMatch[] = [];
    const fits: FitRecord[] = [];
    const byDivision = Map.groupBy(state.matches, ({ fixture }) => fixture.division);
    const results = await history([...byDivision.keys()]);
    for (const [division, ofDivision] of byDivision) {
      // A cancellation is heard between two divisions.
      await setImmediate();
      signal.throwIfAborted();
      const models = divisionModels(results.get(division) ?? [], ukDayOf(asOf), config.model);
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
    return {
      ...state,
      matches,
      skipped: [...state.skipped, ...skipped],
      fits: [...state.fits, ...fits],
    };
  },
};
