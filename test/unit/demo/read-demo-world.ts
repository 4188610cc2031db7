import type { DemoFile, DemoWorld } from '../../../src/demo/generate-demo-world.ts';
import { readFileClaim } from '../../../src/modules/matches/domain/file-claim.ts';
import type { MatchRow } from '../../../src/modules/matches/domain/match-row.ts';
import { type ParsedFile, parseMatchFile } from '../../../src/modules/matches/domain/parse-match-file.ts';

/** A file of the demo world as the product's own importer reads it. */
export function readDemoFile({ name, text }: DemoFile): ParsedFile {
  return parseMatchFile(name, text, readFileClaim(name));
}

/** All matches of a world: those of its season files, and those that are announced. */
export function readDemoWorld(world: DemoWorld): { played: MatchRow[]; announced: MatchRow[] } {
  const files = world.files.map(readDemoFile);
  const rowsOf = (kind: ParsedFile['kind']) =>
    files.filter((file) => file.kind === kind).flatMap(({ rows }) => rows);
  return { played: rowsOf('SEASON'), announced: rowsOf('FIXTURES') };
}
