export const CHAIN_FAULT_KINDS = [
  'TAMPERED',
  'REORDERED',
  'BROKEN_LINK',
  'MISSING',
  'SURPLUS',
  'TRUNCATED',
  'HEAD_MISMATCH',
  'REWRITTEN',
] as const;
export type ChainFaultKind = (typeof CHAIN_FAULT_KINDS)[number];

/** Something about the audit trail that no appending can have made. */
export interface ChainFault {
  /** Where it is: the number of the entry that does not fit, or the first one that is not there. 0 stands for every number below 1. */
  readonly sequence: number;
  readonly kind: ChainFaultKind;
  readonly message: string;
}

const LARGEST = 2_147_483_647n;

/** A fault at a number as it is stored, which somebody may have made absurd: numbers beyond 2,147,483,647 are given as that. */
export function chainFault(kind: ChainFaultKind, sequence: bigint, message: string): ChainFault {
  const within = sequence < 1n ? 0n : sequence > LARGEST ? LARGEST : sequence;
  return { sequence: Number(within), kind, message };
}
