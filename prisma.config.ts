import { defineConfig } from 'prisma/config';

// `prisma generate` never runs the native schema engine, but looks for it: any existing path spares the download.
// Migrations run on the same engine as WebAssembly (src/db/schema-engine.ts).
process.env['PRISMA_SCHEMA_ENGINE_BINARY'] ??= process.execPath;

export default defineConfig({
  schema: 'prisma/schema',
  migrations: { path: 'prisma/migrations' },
});
