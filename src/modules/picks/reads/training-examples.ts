import type { Reader } from '../../../db/transaction.ts';
import type { Json } from '../../../shared/json.ts';
import type { TrainingExample } from '../domain/training-example.ts';

const PAGE = 500;

/** Every training example, by as-of instant and pick, read page by page: a set of any size needs the memory of one page. */
export async function* trainingExamples(reader: Reader): AsyncGenerator<TrainingExample> {
  let last: TrainingExample | undefined;
  do {
    const behind = last && {
      OR: [{ asOf: { gt: last.asOf } }, { asOf: last.asOf, pickId: { gt: last.pickId } }],
    };
    const rows = await reader.trainingExample.findMany({
      ...(behind ? { where: behind } : {}),
      orderBy: [{ asOf: 'asc' }, { pickId: 'asc' }],
      take: PAGE,
    });
    const page = rows.map((row): TrainingExample => ({ ...row, features: row.features as Json }));
    yield* page;
    last = page.length < PAGE ? undefined : page.at(-1);
  } while (last);
}
