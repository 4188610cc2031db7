import type { Tx } from '../../../db/transaction.ts';
import { toJson } from '../../../shared/json.ts';
import type { Prisma } from '../../../db/generated/client.ts';
import type { DriftHistory } from '../domain/drift-history.ts';
import type { DriftSettings } from '../domain/drift-settings.ts';
import type { LeagueDrift } from '../domain/league-drift.ts';

/**
 * Stores the reports of a league's season, a row for each subject. What was stored before from the same inputs stays as it is.
 * @returns how many were added.
 */
export async function saveDriftReports(
  tx: Tx,
  { division, season, asOf, referenceSeasons }: DriftHistory,
  { findings, inputsHash }: LeagueDrift,
  settings: DriftSettings,
  computedAt: Date,
): Promise<number> {
  const { count } = await tx.driftReport.createMany({
    data: findings.map(({ subject, status, measures }) => ({
      division,
      season,
      asOf,
      kind: subject.kind,
      subject: subject.name,
      status,
      referenceMatches: subject.reference.length,
      currentMatches: subject.current.length,
      measures: toJson({ ...measures, referenceSeasons, book: subject.book }) as Prisma.InputJsonObject,
      thresholds: { ...settings },
      inputsHash,
      computedAt,
    })),
    skipDuplicates: true,
  });
  return count;
}
