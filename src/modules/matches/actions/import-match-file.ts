import type { Tx } from '../../../db/transaction.ts';
import { decodeText } from '../../../shared/decode-text.ts';
import { sha256 } from '../../../shared/canonical-hash.ts';
import { decideQuoteChanges, type IncomingQuote } from '../domain/decide-quote-changes.ts';
import { readFileClaim } from '../domain/file-claim.ts';
import { ImportRefusedError } from '../domain/import-refused-error.ts';
import type { ImportReport } from '../domain/import-report.ts';
import { type ParsedFile, parseMatchFile } from '../domain/parse-match-file.ts';
import { reportImport } from '../domain/report-import.ts';
import type { ImportStamp } from './import-stamp.ts';
import { loadStoredQuotes } from './load-stored-quotes.ts';
import { registerRowTeams } from './register-row-teams.ts';
import { insertMatches, type NewMatch, updateMatches } from './save-matches.ts';
import { insertQuotes, saveQuoteChanges } from './save-quotes.ts';
import { sortRows } from './sort-rows.ts';

export interface MatchFile {
  /** The path or name: its last parts say what the file claims to be. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** For a fixtures file: from when it was known. Null: 00:00 UTC of the day in its name. */
  readonly knownAt: Date | null;
  /** What the file holds, where its name says something else or nothing. */
  readonly division: string | null;
}

/** What file systems take. */
const LONGEST_NAME = 255;

/**
 * Imports one file in one transaction: new matches and quotes are added, restated ones updated with their earlier values
 * kept, and whatever is on record already is left as it is. One import at a time writes; readers are not held up.
 *
 * @throws ImportRefusedError when the file is broken or not what it claims; nothing of it is stored then.
 */
export async function importMatchFile(tx: Tx, file: MatchFile, at: Date): Promise<ImportReport> {
  const parsed = parse(file);
  const knownAt = parsed.kind === 'FIXTURES' ? fixturesKnownAt(file) : null;
  await takeTurn(tx);

  const digest = sha256(file.bytes);
  const record = await tx.matchImport.create({
    data: {
      fileName: baseName(file.name),
      sha256: digest,
      kind: parsed.kind,
      source: 'football-data.co.uk',
      knownAt,
      report: {},
      importedAt: at,
    },
  });
  const stamp: ImportStamp = { importId: record.id, at };
  const { teamId, created } = await registerRowTeams(tx, parsed.rows, at);
  const { added, known } = await sortRows(tx, baseName(file.name), parsed.rows, teamId, knownAt);
  const changed = known.filter(({ change, stored }) => {
    const isKnownEarlier = change.knownAt < stored.knownAt;
    return change.fields.length > 0 || change.schedule.kind !== 'UNCHANGED' || isKnownEarlier;
  });
  const newIds = await insertMatches(tx, added, stamp);
  await updateMatches(tx, changed, stamp);

  const incoming = [
    ...added.flatMap((match, index) => incomingQuotes(match, newIds[index])),
    ...known.flatMap((match) => incomingQuotes(match, match.stored.id)),
  ];
  const storedQuotes = await loadStoredQuotes(
    tx,
    known.map(({ stored }) => stored.id),
  );
  const quotes = decideQuoteChanges(storedQuotes, incoming);
  await insertQuotes(tx, quotes.added, stamp);
  await saveQuoteChanges(tx, quotes.changed, stamp);

  const report = reportImport({
    fileName: baseName(file.name),
    sha256: digest,
    parsed,
    knownAt,
    newTeams: created,
    newMatches: added.length,
    knownMatches: known.map(({ stored, row, change }) => ({ id: stored.id, row, change })),
    quotes,
  });
  await tx.matchImport.update({
    where: { id: record.id },
    data: { report: JSON.parse(JSON.stringify(report)) as object },
  });
  return report;
}

/**
 * Waits until no other import writes: two that meet the same new team or match would collide half way. The wait may take
 * as long as the other's file does, so the time limit of statements is lifted for it; that of the transaction stays.
 */
async function takeTurn(tx: Tx): Promise<void> {
  await tx.$executeRaw`SET LOCAL statement_timeout = 0`;
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('quantum-sovereign:import'))`;
  await tx.$executeRaw`SET LOCAL statement_timeout TO DEFAULT`;
}

function parse(file: MatchFile): ParsedFile {
  checkName(baseName(file.name));
  const claim = readFileClaim(file.name);
  const told = file.division === null ? claim : { ...claim, division: file.division };
  return parseMatchFile(baseName(file.name), decodeText(file.bytes), told);
}

/** A fixtures file is known from the start of the day in its name, unless the import is told another instant. */
function fixturesKnownAt(file: MatchFile): Date {
  if (file.knownAt) return file.knownAt;
  const { day } = readFileClaim(file.name);
  if (day !== null) return new Date(`${day}T00:00:00Z`);
  throw new ImportRefusedError(
    baseName(file.name),
    null,
    'a fixtures file has no results; its name must hold the day from which it was known (fixtures_2026-05-15.csv), or the import be told the instant',
  );
}

function incomingQuotes(
  { row, sighting }: Pick<NewMatch, 'row' | 'sighting'>,
  matchId: number | undefined,
): IncomingQuote[] {
  if (matchId === undefined) return [];
  return row.quotes.map((quote) => ({ matchId, quote, knownAt: sighting.oddsKnownAt[quote.stage] }));
}

/** The name is stored, and printed on terminals. */
function checkName(name: string): void {
  const fault = faultOfName(name);
  if (fault === null) return;
  const shown = name
    .replace(/\p{Cc}/gu, '\uFFFD')
    .toWellFormed()
    .slice(0, LONGEST_NAME);
  throw new ImportRefusedError(shown, null, `the name of the file ${fault}`);
}

function faultOfName(name: string): string | null {
  if (/\p{Cc}/u.test(name)) return 'holds a control character';
  if (!name.isWellFormed()) return 'is no well-formed text';
  return name.length > LONGEST_NAME ? `is longer than ${LONGEST_NAME} characters` : null;
}

function baseName(path: string): string {
  return path.split(/[/\\]/).at(-1) ?? path;
}
