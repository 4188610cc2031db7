import './legacy-migration.ts';
import './legacy-migrations.ts';
import './legacy-errors.ts';
import './migrate-legacy.ts';
import './rollback-legacy-migration.ts';
