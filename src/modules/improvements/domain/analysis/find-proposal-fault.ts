import type { AskedPattern } from './asked-pattern.ts';
import { ANALYSIS_INSTRUCTIONS } from './build-analysis-prompt.ts';
import { findProseFault } from './find-prose-fault.ts';
import type { GivenAnswer, GivenProposal } from './given-proposal.ts';
import { readGivenAdjustments } from './read-given-adjustments.ts';

const MOST_FACTORS = 5;
const PROSE = { instructions: ANALYSIS_INSTRUCTIONS } as const;
const REASONING = { ...PROSE, longest: 2_000, isOneLine: false } as const;
const NOTE = { ...PROSE, longest: 300, isOneLine: true } as const;

/**
 * What is wrong with an answer about these patterns: more proposals than are allowed, a pattern that was not asked about or is spoken of
 * twice, an adjustment that is not offered or out of bounds, or a text that is none for people to read. Null for nothing. One fault is
 * enough for the whole answer: where it holds one, nothing of it is used.
 */
export function findProposalFault(
  { proposals }: GivenAnswer,
  asked: readonly AskedPattern[],
  maximumProposals: number,
): string | null {
  if (proposals.length > maximumProposals)
    return `it makes ${proposals.length} proposals, of at most ${maximumProposals}`;
  const named = proposals.map(({ pattern }) => pattern);
  const twice = named.find((id, position) => named.indexOf(id) !== position);
  if (twice !== undefined) return `it speaks twice of ${shown(twice)}`;
  for (const proposal of proposals) {
    const about = asked.find(({ pattern }) => pattern.id === proposal.pattern);
    if (!about) return `it speaks of ${shown(proposal.pattern)}, which was not asked about`;
    const read = readGivenAdjustments(about, proposal.adjustments);
    if ('fault' in read) return read.fault;
    const fault = textFault(proposal);
    if (fault !== null) return `its proposal about ${about.pattern.id}: ${fault}`;
  }
  return null;
}

function textFault({ reasoning, missingFactors }: GivenProposal): string | null {
  const fault = findProseFault(reasoning, REASONING);
  if (fault !== null) return `the reasoning ${fault}`;
  if (missingFactors.length > MOST_FACTORS)
    return `it names ${missingFactors.length} missing factors, of at most ${MOST_FACTORS}`;
  const factors = missingFactors.map(({ factor }) => factor);
  const twice = factors.find((factor, position) => factors.indexOf(factor) !== position);
  if (twice !== undefined) return `it names ${twice} twice`;
  for (const { factor, note } of missingFactors) {
    const noteFault = findProseFault(note, NOTE);
    if (noteFault !== null) return `the note on ${factor} ${noteFault}`;
  }
  return null;
}

function shown(id: string): string {
  return JSON.stringify(id.slice(0, 40));
}
