import { Prisma } from '../../../db/generated/client.ts';
import { type BulkColumns, unnest } from '../../../db/unnest.ts';
import { STRATEGIES, STRATEGY_TEAM } from '../domain/legacy-tables.ts';
import {
  type LegacyStrategy,
  type PlacedStrategies,
  type PlacedStrategy,
  placeStrategies,
} from '../domain/place-strategies.ts';
import type { FoundTeam, TeamReference } from '../domain/team-finder.ts';
import { copiedAssignments, insertRows, withInstants } from './copy-rows.ts';
import { inKeyOrder, type MigratingTable, textOf, textOfSame } from './migrating.ts';
import { backupTable } from './sql-name.ts';

interface Row extends Omit<LegacyStrategy, 'team'> {
  readonly teamKey: string | null;
  readonly teamName: string | null;
}

const DECISIONS: BulkColumns<PlacedStrategy> = {
  row: ['text', ({ row }) => row],
  strategy_id: ['int', ({ strategyId }) => strategyId],
  team_id: ['int', ({ teamId }) => teamId],
  team_name: ['text', ({ teamName }) => teamName],
  strategy_type: ['text', ({ type }) => type],
  market_family: ['text', ({ family }) => family],
  parameters_hash: ['text', ({ parametersHash }) => parametersHash],
};

/** V3 columns whose value is decided row by row. */
const DECIDED = ['strategy_id', 'team_id', 'strategy_type', 'market_family', 'parameters_hash'];

/**
 * Decides where team_strategies go, and how to write them. A strategy that V3 has already stays as it is there.
 */
export async function judgeStrategies(
  { tx, at, suffix, plan, highestKey }: MigratingTable,
  find: (reference: TeamReference) => FoundTeam,
): Promise<PlacedStrategies & { readonly write: () => Promise<number> }> {
  const source = backupTable(STRATEGIES.source, suffix);
  const same = (name: string): Prisma.Sql => textOfSame(plan, name);
  const rows = await tx.$queryRaw<Row[]>`
    SELECT b.ctid::text AS row, ${textOf(plan.key)} AS key,
           ${textOf(plan.references.get(STRATEGY_TEAM.target))} AS "teamKey",
           ${textOf(plan.references.get(STRATEGY_TEAM.nameTarget))} AS "teamName",
           ${same('strategy_name')} AS name, ${same('strategy_type')} AS type, ${same('market_family')} AS family,
           ${same('parameters')} AS parameters, ${same('parameters_hash')} AS "parametersHash", ${same('season')} AS season
    FROM ${source} b ${inKeyOrder(plan)}`;
  const stored = await tx.strategy.findMany({
    select: { strategyId: true, teamId: true, strategyName: true, parametersHash: true, season: true },
  });
  const strategies = rows.map(({ teamKey, teamName, ...row }) => ({
    ...row,
    team: { key: teamKey, name: teamName },
  }));
  const placed = placeStrategies(
    strategies,
    stored,
    find,
    highestKey,
    (target) => plan.references.get(target) ?? target,
  );
  const write = async (): Promise<number> => {
    const copied = copiedAssignments(plan.copied);
    for (const name of DECIDED) copied.set(name, Prisma.raw(`m.${name}`));
    const own = copied.get(STRATEGY_TEAM.nameTarget) ?? Prisma.sql`NULL`;
    copied.set(STRATEGY_TEAM.nameTarget, Prisma.sql`coalesce(${own}, m.team_name)`);
    const decisions = unnest('m', DECISIONS, placed.added);
    return insertRows(tx, STRATEGIES.target, source, decisions, withInstants(copied, at));
  };
  return { ...placed, write };
}
