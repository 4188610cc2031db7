import { parseArgs } from 'node:util';
import type { ChainRequest } from '../modules/audit/domain/chain-request.ts';
import { InvalidInputError } from '../shared/invalid-input-error.ts';

export const VERIFY_AUDIT_USAGE = 'npm run verify-audit -- [--from NUMBER] [--expect NUMBER:HASH]';

/** What a command line asks to verify. @throws InvalidInputError naming the option; TypeError for an unknown one. */
export function verifyAuditOptions(args: readonly string[]): ChainRequest {
  const { values } = parseArgs({
    args: [...args],
    options: { from: { type: 'string' }, expect: { type: 'string' } },
  });
  return {
    fromSequence: values.from === undefined ? null : wholeNumber('--from', values.from),
    expectedHead: values.expect === undefined ? null : head(values.expect),
  };
}

function wholeNumber(option: string, text: string): number {
  if (!/^\d{1,15}$/.test(text)) throw new InvalidInputError(option, text, 'is no number of an entry');
  return Number(text);
}

function head(text: string): { sequence: number; hash: string } {
  const [sequence, hash] = text.split(':');
  if (sequence === undefined || hash === undefined || text.split(':').length !== 2) {
    throw new InvalidInputError('--expect', text, 'is no NUMBER:HASH, as the command printed it');
  }
  return { sequence: wholeNumber('--expect', sequence), hash };
}
