import type { PrismaClient } from '../../src/db/generated/client.ts';
import { adoptStrategyVersion } from '../../src/modules/strategies/actions/adopt-strategy-version.ts';
import type { RecordedStrategyVersion } from '../../src/modules/strategies/actions/record-strategy-version.ts';

/** Puts parameters of a strategy into force, as an improvement does that is applied. */
export async function adopted(
  db: PrismaClient,
  given: {
    readonly strategyName: string;
    readonly parameters: unknown;
    readonly replaced: unknown;
    readonly at: Date;
  },
): Promise<RecordedStrategyVersion & { readonly improvementId: number }> {
  return await db.$transaction(async (tx) => {
    const { id: improvementId } = await tx.strategyImprovement.create({
      data: {
        agentName: 'a person',
        strategyName: given.strategyName,
        status: 'applied',
        improvementApplied: true,
        createdAt: given.at,
        updatedAt: given.at,
      },
    });
    const version = await adoptStrategyVersion(tx, {
      ...given,
      description: 'Made for a test.',
      improvementId,
    });
    return { ...version, improvementId };
  });
}
