import type { Reader } from '../../../db/transaction.ts';

/** From when on the newest adopted version of a strategy is in force; null for a strategy that runs by its defaults. */
export async function newestAdoptionAt(reader: Reader, strategyName: string): Promise<Date | null> {
  const { _max } = await reader.strategyAdoption.aggregate({
    where: { strategyName },
    _max: { adoptedAt: true },
  });
  return _max.adoptedAt;
}
