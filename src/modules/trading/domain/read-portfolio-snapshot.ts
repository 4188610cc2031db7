import type { Json } from '../../../shared/json.ts';
import { below, readDecimal, readInstant, readNumber } from './read-ledger-values.ts';

export interface GivenPortfolioSnapshot {
  readonly takenAt: Date | null;
  readonly totalValueUsd: string;
  readonly cashUsdc: string | null;
  readonly positions: Json;
  readonly pnl24hUsd: string | null;
  readonly pnl7dUsd: string | null;
  readonly pnl30dUsd: string | null;
  readonly riskScore: number | null;
}

export interface PortfolioSnapshotRow extends Omit<GivenPortfolioSnapshot, 'takenAt'> {
  readonly timestamp: Date;
}

/** What the desk held, as it is stored. @throws InvalidInputError */
export function readPortfolioSnapshot(
  given: GivenPortfolioSnapshot,
  path: string,
  now: Date,
): PortfolioSnapshotRow {
  const at = (member: string): string => below(path, member);
  return {
    timestamp: readInstant(at('takenAt'), given.takenAt, now),
    totalValueUsd: readDecimal(at('totalValueUsd'), given.totalValueUsd, 'ANY') ?? given.totalValueUsd,
    cashUsdc: readDecimal(at('cashUsdc'), given.cashUsdc, 'ANY'),
    positions: given.positions,
    pnl24hUsd: readDecimal(at('pnl24hUsd'), given.pnl24hUsd, 'ANY'),
    pnl7dUsd: readDecimal(at('pnl7dUsd'), given.pnl7dUsd, 'ANY'),
    pnl30dUsd: readDecimal(at('pnl30dUsd'), given.pnl30dUsd, 'ANY'),
    riskScore: readNumber(at('riskScore'), given.riskScore, 0, Infinity),
  };
}
