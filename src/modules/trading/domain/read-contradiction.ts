import type { Contradiction } from './contradiction.ts';

const REFUSED =
  /contradicts its decision ([^]*?): (a decision|the pair|it trades|its amount|it belongs)([^]*)/;

/** A refusal of the database in its words, as the domain would have said it: somebody was quicker. Null for other words. */
export function readContradiction(
  message: string,
): { readonly decisionId: string; readonly contradiction: Contradiction } | null {
  const [, decisionId, begin = '', rest = ''] = REFUSED.exec(message) ?? [];
  if (decisionId === undefined) return null;
  return { decisionId, contradiction: { aspect: aspectOf(begin, rest), fault: begin + rest } };
}

function aspectOf(begin: string, rest: string): Contradiction['aspect'] {
  switch (begin) {
    case 'a decision':
      return 'HOLD';
    case 'its amount':
      return 'AMOUNT';
    case 'it belongs':
      return 'OTHER_DECISION';
    default:
      return rest.includes(', the decision is to ') ? 'DIRECTION' : 'PAIR';
  }
}
