import type { Tx } from '../../../db/transaction.ts';
import type { Prisma } from '../../../db/generated/client.ts';
import { newId } from '../../../shared/ids.ts';
import { toJson } from '../../../shared/json.ts';
import type { FitRecord } from '../domain/fit-record.ts';

/**
 * Stores fits under the hash of their inputs. A fit that is stored already, or is being stored by somebody else, stays as it is, with
 * the as-of for which it was made first: the same inputs give the same bits.
 *
 * @returns their ids, in the order of `fits`.
 */
export async function saveModelFits(tx: Tx, fits: readonly FitRecord[], at: Date): Promise<string[]> {
  const byHash = new Map(fits.map((record) => [record.inputsHash, record]));
  // In one order for everybody, so that two runs that store the same fits wait for each other and never in a circle.
  const hashes = [...byHash.keys()].sort();
  const data = hashes.flatMap((hash) => {
    const record = byHash.get(hash);
    return record ? [rowOf(record, at)] : [];
  });
  await tx.modelFit.createMany({ data, skipDuplicates: true });
  const stored = await tx.modelFit.findMany({
    where: { inputsHash: { in: hashes } },
    select: { id: true, inputsHash: true },
  });
  const ids = new Map(stored.map(({ id, inputsHash }) => [inputsHash, id]));
  return fits.map(({ division, inputsHash }) => {
    const id = ids.get(inputsHash);
    // A transaction that took its snapshot before somebody else stored the fit cannot see it.
    if (id === undefined) throw new Error(`The fit of ${division} is stored and cannot be seen.`);
    return id;
  });
}

function rowOf(record: FitRecord, at: Date): Prisma.ModelFitCreateManyInput {
  const { division, version, settings, asOf, referenceOn, firstMatchOn, lastMatchOn, fit } = record;
  return {
    id: newId(),
    division,
    kind: fit.kind,
    version,
    settings: { ...settings },
    asOf,
    referenceOn: dayColumn(referenceOn),
    firstMatchOn: dayColumn(firstMatchOn),
    lastMatchOn: dayColumn(lastMatchOn),
    matches: fit.matches,
    weightSum: fit.weightSum,
    logLikelihood: fit.logLikelihood,
    parameters: toJson({ fit, matchesByTeam: record.matchesByTeam }) as Prisma.InputJsonObject,
    inputsHash: record.inputsHash,
    computedAt: at,
  };
}

function dayColumn(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
