import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import type { SchemaEngine } from '@prisma/schema-engine-wasm/schema_engine_bg';
import { loadSchemaEngine, takeCrashMessage } from './load-schema-engine.ts';
import { createMigrationAdapter } from './migration-adapter.ts';
import type { Datamodel } from './read-datamodels.ts';

/** No table is left out of a comparison. */
export const NO_FILTERS = { externalTables: [], externalEnums: [] };

interface EngineInput {
  /** The database; for comparisons, a server on which a shadow database may be made. */
  readonly url: string;
  readonly datamodels: readonly Datamodel[];
}

/** Runs `use` with Prisma's schema engine; afterwards no connection and no shadow database is left. */
export async function withSchemaEngine<T>(
  input: EngineInput,
  use: (engine: SchemaEngine) => Promise<T>,
): Promise<T> {
  const { SchemaEngine } = await loadSchemaEngine();
  const { factory, dispose } = createMigrationAdapter(input.url);
  try {
    const datamodels = input.datamodels.map(([path, text]): [string, string] => [path, text]);
    const bound = bindMigrationAwareSqlAdapterFactory(factory);
    const engine = await SchemaEngine.new({ datamodels }, () => undefined, bound);
    return await use(engine);
  } catch (error) {
    const crash = takeCrashMessage();
    throw crash === null ? error : new Error(`Prisma's schema engine crashed: ${crash}`, { cause: error });
  } finally {
    await dispose();
  }
}
