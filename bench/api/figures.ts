import { type Spread, spreadOf } from '../spread.ts';
import type { Round } from './measure-operation.ts';
import type { OperationName } from './question.ts';
import type { SystemName } from './systems.ts';

/** Everything that was measured of one system for one operation. */
export interface Measured {
  readonly operation: OperationName;
  readonly system: SystemName;
  readonly statements: number;
  readonly rounds: readonly Round[];
}

export interface Figures {
  readonly operation: OperationName;
  readonly system: SystemName;
  readonly serverMs: Spread;
  readonly databaseMs: Spread;
  readonly togetherMs: Spread;
  readonly medianMs: Spread;
  readonly p99Ms: Spread;
  readonly requestsPerSecond: Spread;
  readonly statements: number;
  readonly bytes: number;
  readonly peakBytes: number;
}

export interface Ratio {
  readonly operation: OperationName;
  readonly system: SystemName;
  readonly beside: SystemName;
  /** Of server and database CPU: medians of the ratios of rounds that followed each other. */
  readonly together: Spread;
  readonly server: Spread;
}

export function figuresOf({ operation, system, statements, rounds }: Measured): Figures {
  const of = (value: (round: Round) => number): Spread => spreadOf(rounds.map(value));
  return {
    operation,
    system,
    serverMs: of((round) => round.serverMs),
    databaseMs: of((round) => round.databaseMs),
    togetherMs: of(together),
    medianMs: of((round) => round.medianMs),
    p99Ms: of((round) => round.p99Ms),
    requestsPerSecond: of((round) => round.requestsPerSecond),
    statements,
    bytes: Math.round(of((round) => round.bytes).median),
    peakBytes: of((round) => round.peakBytes).most,
  };
}

/** Ours beside the others, as far as they were measured. */
export function ratiosOf(measured: readonly Measured[]): Ratio[] {
  return measured
    .filter(({ system }) => system === 'ours' || system === 'cached')
    .flatMap((one) =>
      (['postgraphile', 'floor'] as const).flatMap((beside) => {
        const other = measured.find(
          ({ operation, system }) => operation === one.operation && system === beside,
        );
        if (!other) return [];
        const ratio = (value: (round: Round) => number): Spread =>
          spreadOf(
            one.rounds.flatMap((round, index) => {
              const its = other.rounds[index];
              return its ? [value(round) / value(its)] : [];
            }),
          );
        const { operation, system } = one;
        return [
          { operation, system, beside, together: ratio(together), server: ratio((round) => round.serverMs) },
        ];
      }),
    );
}

/** Server and database CPU of a request, in ms. */
export function together(round: Round): number {
  return round.serverMs + round.databaseMs;
}
