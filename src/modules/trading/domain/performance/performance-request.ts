import { InvalidInputError } from '../../../../shared/invalid-input-error.ts';
import { LONGEST_NAME, readText } from '../read-ledger-values.ts';
import type { PerformanceScope } from './performance-scope.ts';
import { requirePeriod } from './period.ts';
import { readUsd, type Usd } from './usd.ts';

/** Strategies that one request may name. */
export const MOST_STRATEGIES = 200;

/** How many days before the period lots are followed from when nothing is said. */
export const USUAL_LOT_DAYS = 90;

const DAY_MS = 86_400_000;

/** As it was given. */
export interface GivenPerformanceRequest {
  readonly from: Date;
  /** Now when not given. */
  readonly to?: Date | null | undefined;
  readonly strategies?: readonly string[] | null | undefined;
  readonly startingEquityUsd?: string | null | undefined;
  readonly lotsSince?: Date | null | undefined;
}

export interface PerformanceRequest extends PerformanceScope {
  readonly startingEquity: Usd | null;
  readonly lotsSince: Date;
}

/**
 * What figures are asked for. Names that are given twice count once.
 * @throws InvalidInputError for a period that is empty or lies ahead, for no or too many names, an equity not above 0, and lots that are followed
 * from a later instant than the start of the period
 */
export function readPerformanceRequest(given: GivenPerformanceRequest, now: Date): PerformanceRequest {
  const period = requirePeriod({ from: given.from, to: given.to ?? now }, now);
  const lotsSince = given.lotsSince ?? new Date(period.from.getTime() - USUAL_LOT_DAYS * DAY_MS);
  if (lotsSince > period.from)
    throw new InvalidInputError(
      'lotsSince',
      lotsSince.toISOString(),
      `is after from (${period.from.toISOString()})`,
    );
  return {
    period,
    strategies: readStrategies(given.strategies ?? null),
    startingEquity: readEquity(given.startingEquityUsd ?? null),
    lotsSince,
  };
}

function readStrategies(names: readonly string[] | null): string[] | null {
  if (names === null) return null;
  if (names.length === 0 || names.length > MOST_STRATEGIES)
    throw new InvalidInputError(
      'strategies',
      names.length,
      `names are given: 1 to ${MOST_STRATEGIES} are allowed`,
    );
  return [...new Set(names.map((name, place) => readText(`strategies[${place}]`, name, LONGEST_NAME)))];
}

function readEquity(text: string | null): Usd | null {
  if (text === null) return null;
  const equity = readUsd('startingEquityUsd', text);
  if (equity <= 0n) throw new InvalidInputError('startingEquityUsd', text, 'must be greater than 0');
  return equity;
}
