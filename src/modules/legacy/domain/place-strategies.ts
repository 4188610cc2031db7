import { canonicalHash } from '../../../shared/canonical-hash.ts';
import { deduceMarketFamily } from '../../strategies/domain/deduce-market-family.ts';
import { deduceStrategyType } from '../../strategies/domain/deduce-strategy-type.ts';
import { allotKeys } from './allot-keys.ts';
import { INDEX_RULE, isTooLongForIndex, shortened } from './indexed-text.ts';
import type { LegacyFault } from './legacy-fault.ts';
import type { LegacyRepair } from './legacy-report.ts';
import { STRATEGIES, STRATEGY_TEAM } from './legacy-tables.ts';
import type { FoundTeam, TeamReference } from './team-finder.ts';

/** A row of team_strategies, as far as its place in V3 depends on it. */
export interface LegacyStrategy {
  readonly row: string;
  readonly key: string | null;
  readonly team: TeamReference;
  readonly name: string | null;
  readonly type: string | null;
  readonly family: string | null;
  /** JSON text; null when V1 has none. */
  readonly parameters: string | null;
  readonly parametersHash: string | null;
  readonly season: string | null;
}

export interface StoredStrategy {
  readonly strategyId: number;
  readonly teamId: number;
  readonly strategyName: string;
  readonly parametersHash: string | null;
  readonly season: string | null;
}

export interface PlacedStrategy {
  readonly row: string;
  readonly strategyId: number;
  readonly hasNewKey: boolean;
  readonly teamId: number;
  readonly teamName: string;
  readonly strategyName: string;
  readonly type: string;
  readonly family: string;
  readonly parametersHash: string;
  readonly isTypeDeduced: boolean;
  readonly isFamilyDeduced: boolean;
  readonly isHashComputed: boolean;
}

/** New strategies, and how many V3 has already under the same team, name, parameters and season; those stay as they are. */
export interface PlacedStrategies {
  readonly added: readonly PlacedStrategy[];
  readonly matched: number;
  readonly repairs: readonly LegacyRepair[];
  readonly faults: readonly LegacyFault[];
}

const TYPES: readonly string[] = ['MARKET', 'CONTEXT', 'COMPOUND'];
const FAMILIES: readonly string[] = ['OVER', 'UNDER', 'BTTS', '1X2', 'AH', 'OTHER'];

/**
 * Where the V1 strategies go: the team found, type and family deduced from the name and the hash of the parameters computed
 * where V1 has none. Two rows of one team, name, parameters and season are a fault; rows without a season never are, as in V3.
 */
export function placeStrategies(
  strategies: readonly LegacyStrategy[],
  stored: readonly StoredStrategy[],
  find: (reference: TeamReference) => FoundTeam,
  highestKey: number,
  /** What V1 calls the V3 column of a reference. */
  columnOf: (target: string) => string = (target) => target,
): PlacedStrategies {
  const faults: LegacyFault[] = [];
  const repairs: LegacyRepair[] = [];
  const storedKeys = new Set(stored.map(identityOf));
  const seen = new Map<string, string>();

  const fresh = strategies.flatMap((strategy) => {
    const label = strategy.key ?? strategy.name ?? strategy.row;
    const fault = (column: string, value: string | null, rule: string): void => {
      faults.push({ table: STRATEGIES.source, row: label, column: columnOf(column), value, rule });
    };
    const { name, season } = strategy;
    const team = find(strategy.team);
    if (!team.found) fault(STRATEGY_TEAM.target, strategy.team.key, team.rule);
    if (name === null || name.trim() === '') fault('strategy_name', name, 'is no name');
    const indexed = [name, strategy.parametersHash, season];
    if (isTooLongForIndex(indexed))
      fault('strategy_name', shortened(name), `is too long: ${INDEX_RULE} with the hash and the season`);
    const type = given(strategy.type);
    const family = given(strategy.family);
    if (type !== null && !TYPES.includes(type))
      fault('strategy_type', type, `is none of ${TYPES.join(', ')}`);
    if (family !== null && !FAMILIES.includes(family)) {
      fault('market_family', family, `is none of ${FAMILIES.join(', ')}`);
    }
    if (!team.found || name === null) return [];
    if (team.isRepaired) {
      const teamName = strategy.team.name ?? team.name;
      repairs.push({ table: STRATEGIES.source, row: label, teamName, teamId: team.teamId });
    }
    const hash = given(strategy.parametersHash);
    const placed = {
      row: strategy.row,
      teamId: team.teamId,
      teamName: team.name,
      strategyName: name,
      type: type ?? deduceStrategyType(name),
      family: family ?? deduceMarketFamily(name),
      parametersHash: hash ?? canonicalHash(JSON.parse(strategy.parameters ?? 'null')),
      isTypeDeduced: type === null,
      isFamilyDeduced: family === null,
      isHashComputed: hash === null,
    };
    const identity = identityOf({ ...placed, season });
    const earlier = season === null ? undefined : seen.get(identity);
    if (earlier !== undefined) {
      const rule = `of ${team.name} in ${String(season)} is in row ${earlier}, too, with the same parameters`;
      fault('strategy_name', name, rule);
    }
    seen.set(identity, label);
    return storedKeys.has(identity) ? [] : [{ key: strategy.key, placed }];
  });

  const keys = allotKeys(
    fresh.map(({ key }) => key),
    new Set(stored.map(({ strategyId }) => strategyId)),
    highestKey,
  );
  const added = fresh.map(({ placed }, index) => ({
    ...placed,
    strategyId: keys[index]?.key ?? 0,
    hasNewKey: keys[index]?.isNew === true,
  }));
  return { added, matched: strategies.length - fresh.length, repairs, faults };
}

/** Blank text says as little as null. */
function given(text: string | null): string | null {
  return text === null || text.trim() === '' ? null : text;
}

function identityOf(strategy: Omit<StoredStrategy, 'strategyId'>): string {
  const { teamId, strategyName, parametersHash, season } = strategy;
  return JSON.stringify([teamId, strategyName, parametersHash, season]);
}
