import { nodeKey, uuidKey } from '../../../graphql/node-id.ts';

/** How the two members of an input that names an archive are described. */
export const ARCHIVE_CHOICE = {
  backupId: 'The id of a Backup. Either this or `fileName`.',
  fileName:
    'The name of an archive in the folder for backups of the machine that does the work, such as one copied there. Either this or `backupId`.',
} as const;

interface GivenArchive {
  readonly backupId?: string | null | undefined;
  readonly fileName?: string | null | undefined;
}

/** Which archive an input names; that it is exactly one is the action's rule. @throws InvalidInputError for an id that is no Backup's. */
export function archiveChosen({ backupId: id, fileName = null }: GivenArchive) {
  const backupId = id === null || id === undefined ? null : nodeKey('backupId', id, 'Backup', uuidKey);
  return { backupId, fileName };
}
