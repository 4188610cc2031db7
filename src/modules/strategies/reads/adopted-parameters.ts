import type { Reader } from '../../../db/transaction.ts';
import type { Json } from '../../../shared/json.ts';
import { toJson } from '../../../shared/json.ts';

/** A version of a strategy that was put into force. */
export interface AdoptedParameters {
  readonly versionId: number;
  readonly version: number;
  readonly parameters: Json;
  readonly adoptedAt: Date;
  /** The row that put it into force, and the improvement that was applied by it. */
  readonly adoptionId: number;
  readonly improvementId: number;
}

/** By name, the version of each strategy that was in force at an instant; strategies that ran by their defaults are not in it. */
export async function adoptedParameters(
  reader: Reader,
  asOf: Date,
): Promise<ReadonlyMap<string, AdoptedParameters>> {
  const adoptions = await reader.strategyAdoption.findMany({
    where: { adoptedAt: { lte: asOf } },
    orderBy: [{ strategyName: 'asc' }, { adoptedAt: 'desc' }, { id: 'desc' }],
    distinct: ['strategyName'],
    select: {
      id: true,
      improvementId: true,
      strategyName: true,
      adoptedAt: true,
      version: { select: { id: true, version: true, parameters: true } },
    },
  });
  return new Map(
    adoptions.map(({ id: adoptionId, strategyName, adoptedAt, improvementId, version: adopted }) => {
      const { id: versionId, version, parameters } = adopted;
      const found = { versionId, version, parameters: toJson(parameters), adoptedAt };
      return [strategyName, { ...found, adoptionId, improvementId }];
    }),
  );
}
