import Table from 'cli-table3';
import type { ImportOutcome } from '../modules/matches/actions/import-files.ts';
import type { ImportReport } from '../modules/matches/domain/import-report.ts';

const MOST_LISTED = 20;

/** Prints what an import did: a line a file, then what was refused, changed and kept out. `isVerbose` lists all of it. */
export function printImportOutcome({ reports, refused }: ImportOutcome, isVerbose: boolean): void {
  if (reports.length > 0) console.log(tableOf(reports));
  const most = isVerbose ? Infinity : MOST_LISTED;
  list('Changed matches', reports.flatMap(matchChanges), most);
  list('Changed odds', reports.flatMap(quoteChanges), most);
  list('Prices kept out', reports.flatMap(anomalies), isVerbose ? Infinity : 0);
  list('Unknown columns', reports.flatMap(unknownColumns), most);
  list('Skipped rows', reports.flatMap(skippedRows), most);
  list(
    'Refused files, of which nothing was stored',
    refused.map(
      ({ fileName, line, reason }) => `${fileName}${line === null ? '' : `, line ${line}`}: ${reason}`,
    ),
    Infinity,
  );
}

function tableOf(reports: readonly ImportReport[]): string {
  const table = new Table({
    head: [
      'file',
      'divisions',
      'season',
      'rows',
      'new',
      'changed',
      'odds new',
      'corrected',
      'updated',
      'same',
      'kept out',
    ],
    style: { head: [], border: [], compact: true },
  });
  for (const { fileName, divisions, seasons, rows, matches, quotes, anomalies: kept } of reports) {
    const updated = quotes.superseded + quotes.added + quotes.knownEarlier;
    const shown = divisions.length > 3 ? `${divisions.length} divisions` : divisions.join(' ');
    table.push([
      fileName,
      shown,
      seasons.join(' '),
      rows,
      matches.new,
      matches.changed,
      quotes.new,
      quotes.corrected,
      updated,
      quotes.unchanged,
      kept.length,
    ]);
  }
  return table.toString();
}

function list(title: string, lines: readonly string[], most: number): void {
  if (lines.length === 0) return;
  console.log(`\n${title}: ${lines.length}`);
  for (const line of lines.slice(0, most)) console.log(`  ${line}`);
  if (lines.length > most)
    console.log(most === 0 ? '  (listed with --verbose)' : `  (${lines.length - most} more with --verbose)`);
}

function matchChanges({ matchChanges: changes }: ImportReport): string[] {
  return changes.flatMap(({ playedOn, home, away, fields }) => {
    const corrected = fields.filter(({ earlier }) => earlier !== null);
    const text = corrected
      .map(({ field, earlier, now }) => `${field} ${String(earlier)} -> ${String(now)}`)
      .join(', ');
    return corrected.length === 0 ? [] : [`${playedOn} ${home} - ${away}: ${text}`];
  });
}

function quoteChanges({ quoteChanges: changes }: ImportReport): string[] {
  return changes.map(({ playedOn, home, away, market, stage, book, earlier, now, kind }) => {
    const [was, is] = [earlier, now].map(({ line, first, draw, second }) => {
      const prices = [first, draw, second].filter((price) => price !== null).join(' ');
      return line === null ? prices : `${prices} @ ${line}`;
    });
    return `${playedOn} ${home} - ${away}: ${book} ${market} ${stage} ${was ?? ''} -> ${is ?? ''} (${kind})`;
  });
}

function anomalies({ fileName, anomalies: found }: ImportReport): string[] {
  return found.map(({ line, playedOn, home, away, column, rule, prices, bookSum }) => {
    const shown = [prices.first, prices.draw, prices.second].filter((price) => price !== null).join(' ');
    const sum = bookSum === null ? '' : `, sum ${bookSum.toFixed(3)}`;
    return `${fileName}, line ${line}: ${playedOn} ${home} - ${away}: ${column} ${shown}${sum}: ${rule}`;
  });
}

function unknownColumns({ fileName, unknownColumns: names }: ImportReport): string[] {
  return names.length === 0 ? [] : [`${fileName}: ${names.join(', ')}`];
}

function skippedRows({ fileName, skipped }: ImportReport): string[] {
  return skipped.map(({ line, reason }) => `${fileName}, line ${line}: ${reason}`);
}
