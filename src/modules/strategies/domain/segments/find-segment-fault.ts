import { isDivisionCode } from '../../../matches/domain/divisions.ts';
import type { Segment } from './segment.ts';
import { CONTEXTS, PRICE_BAND_NAMES } from './segments-of.ts';

const SELECTIONS: readonly string[] = [
  'MATCH_RESULT HOME',
  'MATCH_RESULT DRAW',
  'MATCH_RESULT AWAY',
  'OVER_UNDER OVER',
  'OVER_UNDER UNDER',
  'ASIAN_HANDICAP HOME',
  'ASIAN_HANDICAP AWAY',
];

/**
 * Why no bet can ever be in a segment, so that whoever names it means another one; null where one can. Tags are not looked at: those of
 * DNA that came from elsewhere are of any name.
 */
export function findSegmentFault({ factor, value }: Segment): string | null {
  if (factor === 'DIVISION') return isDivisionCode(value) ? null : "is no division's code such as E0";
  if (factor === 'SELECTION') return faultAmong(SELECTIONS, value);
  if (factor === 'PRICE_BAND') return faultAmong(PRICE_BAND_NAMES, value);
  if (factor === 'CONTEXT') return faultAmong(CONTEXTS, value);
  return null;
}

function faultAmong(values: readonly string[], value: string): string | null {
  return values.includes(value) ? null : `is none of ${values.join(', ')}`;
}
