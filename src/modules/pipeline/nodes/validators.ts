import { canonicalHash } from '../../../shared/canonical-hash.ts';
import { ukDayOf } from '../../../shared/uk-time.ts';
import { driftOfLeagues } from '../../monitoring/reads/drift-of-leagues.ts';
import { driftFindings } from '../domain/drift-findings.ts';
import { PipelineError } from '../domain/failures/pipeline-error.ts';
import type { ValidatedMatch, WeighedMatch } from '../domain/match-state.ts';
import type { PipelineNode } from '../domain/node.ts';
import { openStakes } from '../domain/open-book.ts';
import { validateMatch } from '../domain/validate-match.ts';
import { loadOpenBook } from '../reads/load-open-book.ts';
import type { NodeIo } from './node-io.ts';

/** Refuses what must not be staked on: bets that are there already, prices that stand alone, leagues that drift, and too much of one thing. */
export const validators: PipelineNode<WeighedMatch, ValidatedMatch, NodeIo> = {
  name: 'validators',
  async run(state, facts, { reader, until }) {
    const { asOf, config } = facts;
    const divisions = [...new Set(state.matches.map(({ fixture }) => fixture.division))].sort();
    const drift = driftFindings(await driftOfLeagues(reader, { divisions, asOf }), asOf, config.drift);
    const stopping = divisions.filter((division) => drift.get(division)?.action === 'STOP');
    if (stopping.length > 0) {
      const rule = 'the configuration stops a run for it';
      throw new PipelineError('CriticalDrift', `drift was found in ${stopping.join(', ')}, and ${rule}`);
    }
    const book = await loadOpenBook(reader, facts, until);
    const matches = state.matches.map((match) => {
      const { matchId, division, kickOffAt } = match.fixture;
      const finding = drift.get(division);
      if (!finding) throw new Error(`The drift of ${division} was not looked at.`);
      const stakes = openStakes(book, { matchId, division, day: ukDayOf(new Date(kickOffAt)) });
      return validateMatch(match, stakes, finding, config);
    });
    return { ...state, matches, bookHash: canonicalHash(book) };
  },
};
