import { defineFilter } from '../../../../graphql/filters/define-filter.ts';
import { bigintKey } from '../../../../graphql/node-id.ts';
import { DnaOriginRef } from './dna-origin.ts';

export const teamDnaSnapshotFilter = defineFilter<'TeamDnaRecord'>('TeamDnaSnapshot', {
  id: { kind: 'id', column: 'id', keyOf: bigintKey, description: 'By id.' },
  season: { kind: 'string', column: 'season', description: 'By season, as `2025/26`.' },
  division: { kind: 'string', column: 'division', description: 'By the code of the division: `E0`.' },
  asOf: { kind: 'dateTime', column: 'asOf', description: 'By the instant whose knowledge it holds.' },
  origin: { kind: 'enum', type: DnaOriginRef, column: 'origin', description: 'By where it comes from.' },
  inputsHash: { kind: 'string', column: 'inputsHash', description: 'By the hash of what it was made from.' },
  fingerprint: { kind: 'string', column: 'fingerprint', description: 'By the hash of its vectors.' },
  matches: { kind: 'int', column: 'matches', description: 'By the matches it rests on.' },
  computedAt: { kind: 'dateTime', column: 'computedAt', description: 'By the instant it was stored at.' },
});
