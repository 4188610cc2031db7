import './backup.ts';
import './backups.ts';
import './backup-fault-error.ts';
import './database-exists-error.ts';
import './create-backup.ts';
import './verify-backup.ts';
import './restore-backup.ts';
