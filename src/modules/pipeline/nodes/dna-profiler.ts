import { loadTeamProfiles } from '../../teams/reads/load-team-profiles.ts';
import type { LoadedMatch, ProfiledMatch, SkippedMatch } from '../domain/match-state.ts';
import type { PipelineNode } from '../domain/node.ts';
import type { NodeIo } from './node-io.ts';

/** Adds the newest DNA of both sides that was computed for the as-of instant or before. */
export const dnaProfiler: PipelineNode<LoadedMatch, ProfiledMatch, NodeIo> = {
  name: 'dna-profiler',
  async run(state, { asOf, config }, { reader }) {
    const teamIds = state.matches.flatMap(({ fixture }) => [fixture.home.teamId, fixture.away.teamId]);
    const profiles = await loadTeamProfiles(reader, { teamIds, asOf });
    const matches: ProfiledMatch[] = [];
    const skipped: SkippedMatch[] = [];
    for (const match of state.matches) {
      const { home, away } = match.fixture;
      const dna = { home: profiles.get(home.teamId) ?? null, away: profiles.get(away.teamId) ?? null };
      const missing = [home, away].find(({ teamId }) => !profiles.has(teamId));
      if (config.dna.isRequired && missing) {
        const detail = `no DNA of ${missing.name} was computed for ${asOf.toISOString()} or before`;
        skipped.push({
          fixture: match.fixture,
          freshness: match.freshness,
          reason: 'DnaMissing',
          detail,
        });
      } else matches.push({ ...match, dna });
    }
    return { ...state, matches, skipped: [...state.skipped, ...skipped] };
  },
};
