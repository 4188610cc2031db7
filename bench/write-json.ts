import { writeFileSync } from 'node:fs';

/** Writes figures to the file that `--json` names; nowhere when it names none. */
export function writeJson(file: string | null, figures: object): void {
  if (file !== null) writeFileSync(file, `${JSON.stringify(figures, null, 2)}\n`);
}
