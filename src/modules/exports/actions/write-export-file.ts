import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { newId } from '../../../shared/ids.ts';
import { type ExportDeps, type ExportRequest, writeExport, type WrittenExport } from './write-export.ts';

/** Writes an export into a file of this machine. The file appears when it is whole; one that was there stays until then. */
export async function writeExportFile(
  deps: ExportDeps,
  request: ExportRequest,
  file: string,
): Promise<WrittenExport> {
  const unfinished = `${file}.${newId()}.part`;
  try {
    const written = await writeExport(deps, request, (text) =>
      pipeline(text, createWriteStream(unfinished, { flags: 'wx', flush: true })),
    );
    await rename(unfinished, file);
    return written;
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}
