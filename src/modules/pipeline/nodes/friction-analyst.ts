import type { KnownFriction } from '../../models/domain/known-friction.ts';
import { loadFixtureFrictions } from '../../models/reads/load-fixture-frictions.ts';
import type { AnalysedMatch, ProfiledMatch } from '../domain/match-state.ts';
import type { PipelineNode } from '../domain/node.ts';
import type { NodeIo } from './node-io.ts';

const NOTHING_KNOWN: KnownFriction = { features: null, trial: null };

/** Adds what was known of the friction of both sides, where friction may count. */
export const frictionAnalyst: PipelineNode<ProfiledMatch, AnalysedMatch, NodeIo> = {
  name: 'friction-analyst',
  async run(state, { asOf, config }, { reader }) {
    const frictions = await loadFixtureFrictions(reader, {
      asOf,
      frictionWeight: config.layers.frictionWeight,
      fixtures: state.matches.map(({ fixture }) => fixture),
    });
    const matches = state.matches.map((match) => ({
      ...match,
      friction: frictions.get(match.fixture.matchId) ?? NOTHING_KNOWN,
    }));
    return { ...state, matches };
  },
};
