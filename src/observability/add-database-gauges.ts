import { Gauge, type Registry } from 'prom-client';
import { DATABASE_GAUGES, type DatabaseGauges } from './database-gauges.ts';

/** Adds what the database says to a registry; each scrape asks anew, as far as the reading is not kept. */
export function addDatabaseGauges(registry: Registry, gauges: DatabaseGauges): void {
  add(registry, 'qs_database_up', 'Whether the database answers: 1 or 0.', [], async (gauge) => {
    gauge.set((await gauges.read()).isUp ? 1 : 0);
  });
  for (const { name, help, labels } of DATABASE_GAUGES) {
    add(registry, name, help, labels, async (gauge) => {
      const { samples } = await gauges.read();
      // What is no longer there is not told as it was.
      gauge.reset();
      if (!samples.has(name) && labels.length === 0) gauge.remove();
      for (const { labels: of, value } of samples.get(name) ?? []) gauge.set(of, value);
    });
  }
}

function add(
  registry: Registry,
  name: string,
  help: string,
  labelNames: readonly string[],
  collect: (gauge: Gauge) => Promise<void>,
): void {
  new Gauge({
    name,
    help,
    labelNames: [...labelNames],
    registers: [registry],
    async collect() {
      await collect(this);
    },
  });
}
