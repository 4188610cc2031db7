import path from 'node:path';

/** Whether a path is the folder itself or lies below it, going by the names alone: links are not followed. */
export function isWithin(folder: string, file: string): boolean {
  const relative = path.relative(folder, file);
  return (
    relative === '' ||
    (!relative.startsWith(`..${path.sep}`) && relative !== '..' && !path.isAbsolute(relative))
  );
}
