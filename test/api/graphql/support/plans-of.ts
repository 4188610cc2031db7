import pg from 'pg';

/** How the database carries out the queries that reach it while `run` runs, with the values that come with each. */
export async function plansOf(run: () => Promise<unknown>): Promise<string[]> {
  const original: unknown = Reflect.get(pg.Client.prototype, 'query');
  if (typeof original !== 'function') throw new Error('The driver has no query method.');
  const plans: Promise<pg.QueryResult<{ 'QUERY PLAN': string }>>[] = [];
  Reflect.set(pg.Client.prototype, 'query', function (this: pg.Client, ...args: unknown[]): unknown {
    const [sent] = args;
    if (
      typeof sent === 'object' &&
      sent !== null &&
      'text' in sent &&
      String(sent.text).trimStart().startsWith('SELECT')
    ) {
      const explained = { text: `EXPLAIN ${String(sent.text)}`, values: 'values' in sent ? sent.values : [] };
      plans.push(
        Reflect.apply(original, this, [explained]) as Promise<pg.QueryResult<{ 'QUERY PLAN': string }>>,
      );
    }
    const answered: unknown = Reflect.apply(original, this, args);
    return answered;
  });
  try {
    await run();
  } finally {
    Reflect.set(pg.Client.prototype, 'query', original);
  }
  return (await Promise.all(plans)).map(({ rows }) => rows.map((row) => row['QUERY PLAN']).join('\n'));
}
