import type { PrismaClient } from '../../src/db/generated/client.ts';
import { BACKTEST_VERSION } from '../../src/modules/strategies/domain/backtest/backtest-rules.ts';
import { configurationsOf } from '../../src/modules/strategies/domain/library/strategy-definition.ts';
import { VALUE_STRATEGIES } from '../../src/modules/strategies/domain/library/value-strategies.ts';
import { newId } from '../../src/shared/ids.ts';
import { toJson } from '../../src/shared/json.ts';

/**
 * An evaluation of the season 2024/25 of E0 in which `HOME_VALUE` of the library loses half of its stakes by the rule that is reported, on
 * 500 bets at 2.5, and half of that by every other.
 */
export async function storeLosingEvaluation(db: PrismaClient, asOf: Date): Promise<void> {
  const definition = VALUE_STRATEGIES.find(({ name }) => name === 'HOME_VALUE');
  if (!definition) throw new Error('The library has no HOME_VALUE.');
  const configurations = configurationsOf(definition).map((parameters, position) => ({
    strategyName: definition.name,
    marketFamily: definition.marketFamily,
    isControl: false,
    isReported: position === 0,
    parameters,
    yieldLowerBound: null,
    voids: 0,
    ...(position === 0 ? returnsOf(500, 100) : returnsOf(200, 60)),
    noReturnReason: null,
    closing: [],
    unluckyLosses: null,
    badAnalysisLosses: null,
    calibration: null,
  }));
  const result = { benchmark: null, rules: {}, skipped: [], realityCheck: null, configurations };
  await db.strategyEvaluation.create({
    data: {
      id: newId(),
      division: 'E0',
      season: '2024/25',
      asOf,
      version: BACKTEST_VERSION,
      configurations: configurations.length,
      matches: 380,
      result: toJson(result) ?? {},
      inputsHash: 'made',
      computedAt: asOf,
    },
  });
}

/** Of bets of one unit at 2.5. */
function returnsOf(bets: number, wins: number) {
  const profitUnits = wins * 2.5 - bets;
  return {
    bets,
    wins,
    losses: bets - wins,
    hitRate: wins / bets,
    turnoverUnits: bets,
    profitUnits,
    returnSquares: wins * 2.5 ** 2,
    roi: profitUnits / bets,
  };
}
