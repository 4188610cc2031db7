import type { MatchChange } from './decide-match-change.ts';
import type { DecidedQuote, DecidedQuotes } from './decide-quote-changes.ts';
import type { ImportReport, QuoteChangeReport } from './import-report.ts';
import type { MatchRow } from './match-row.ts';
import type { Prices } from './odds.ts';
import type { ParsedFile } from './parse-match-file.ts';

/** What became of one file, before it is put into words. */
export interface ImportedFile {
  readonly fileName: string;
  readonly sha256: string;
  readonly parsed: ParsedFile;
  readonly knownAt: Date | null;
  readonly newTeams: readonly string[];
  readonly newMatches: number;
  readonly knownMatches: readonly { id: number; row: MatchRow; change: MatchChange }[];
  readonly quotes: DecidedQuotes;
}

/** Puts into words what an import did. */
export function reportImport(file: ImportedFile): ImportReport {
  const { parsed, quotes, knownMatches } = file;
  const rowByMatch = new Map(knownMatches.map(({ id, row }) => [id, row]));
  const quoteChanges = quotes.changed.flatMap((decided) => {
    const row = rowByMatch.get(decided.incoming.matchId);
    return row ? changeOf(decided, row) : [];
  });
  const corrected = quotes.changed.filter(({ change }) => change.kind === 'CORRECTED').length;
  const knownEarlier = quotes.changed.filter(({ change }) => change.kind === 'KNOWN_EARLIER').length;
  const superseded = quotes.changed.filter(takesForce).length;
  const added = quotes.changed.filter(({ change }) => change.kind === 'ADDED').length - superseded;
  const matchChanges = knownMatches
    .filter(({ change }) => change.fields.length > 0)
    .map(({ row, change }) => ({
      line: row.line,
      playedOn: row.kickOff.day,
      home: row.home,
      away: row.away,
      fields: change.fields,
    }));
  return {
    fileName: file.fileName,
    sha256: file.sha256,
    kind: parsed.kind,
    knownAt: file.knownAt?.toISOString() ?? null,
    divisions: [...new Set(parsed.rows.map(({ division }) => division))].sort(),
    seasons: [...new Set(parsed.rows.map(({ season }) => season))].sort(),
    rows: parsed.rows.length + parsed.skipped.length,
    newTeams: file.newTeams,
    matches: {
      new: file.newMatches,
      changed: matchChanges.length,
      unchanged: knownMatches.length - matchChanges.length,
    },
    quotes: {
      new: quotes.added.length,
      corrected,
      superseded,
      added,
      knownEarlier,
      unchanged: quotes.unchanged,
    },
    skipped: parsed.skipped,
    anomalies: parsed.anomalies,
    unknownColumns: parsed.unknownColumns,
    matchChanges,
    quoteChanges,
  };
}

/** Whether the incoming value is the newest observation, and so takes the place of the one in force. */
function takesForce({ change, stored }: DecidedQuote): boolean {
  return change.kind === 'ADDED' && change.index === stored.timeline.length;
}

function changeOf(decided: DecidedQuote, row: MatchRow): QuoteChangeReport[] {
  const { change, stored, incoming } = decided;
  const kind = change.kind === 'CORRECTED' ? change.kind : takesForce(decided) ? 'SUPERSEDED' : null;
  const earlier = kind === 'CORRECTED' ? stored.timeline[change.index] : stored.timeline.at(-1);
  if (kind === null || !earlier) return [];
  const { market, stage, book } = incoming.quote;
  return [
    {
      kind,
      playedOn: row.kickOff.day,
      home: row.home,
      away: row.away,
      market,
      stage,
      book,
      earlier: pricesOf(earlier.value),
      now: pricesOf(incoming.quote),
    },
  ];
}

function pricesOf({ line, first, draw, second }: Prices): Prices {
  return { line, first, draw, second };
}
