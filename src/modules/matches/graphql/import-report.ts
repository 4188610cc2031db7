import { builder } from '../../../graphql/builder.ts';
import type { ImportReport } from '../domain/import-report.ts';
import { ImportAnomalyRef } from './import-anomaly.ts';
import { MatchChangeRef, QuoteChangeRef, SkippedRowRef } from './import-changes.ts';

const MatchCountsRef = builder.objectRef<ImportReport['matches']>('ImportedMatchCounts').implement({
  description: 'How many matches of a file were new, changed or known.',
  fields: (t) => ({
    new: t.exposeInt('new', { description: 'Matches seen for the first time.' }),
    changed: t.exposeInt('changed', {
      description: 'Known matches of which something was new or different.',
    }),
    unchanged: t.exposeInt('unchanged', { description: 'Known matches of which nothing was.' }),
  }),
});

const QuoteCountsRef = builder.objectRef<ImportReport['quotes']>('ImportedQuoteCounts').implement({
  description: 'How many quotes of a file were new, changed or known.',
  fields: (t) => ({
    new: t.exposeInt('new', { description: 'Quotes seen for the first time.' }),
    corrected: t.exposeInt('corrected', {
      description: 'Quotes that the source restated; the earlier value was wrong.',
    }),
    superseded: t.exposeInt('superseded', { description: 'Quotes of which a later observation took force.' }),
    added: t.exposeInt('added', {
      description: 'Observations older than the one in force, kept as history.',
    }),
    knownEarlier: t.exposeInt('knownEarlier', {
      description: 'Quotes that turn out to have been known sooner than recorded.',
    }),
    unchanged: t.exposeInt('unchanged', { description: 'Quotes that said what was on record.' }),
  }),
});

export const ImportReportRef = builder.objectRef<ImportReport>('ImportReport').implement({
  description: 'What one file held, what of it was new, and what was kept out.',
  fields: (t) => ({
    divisions: t.exposeStringList('divisions', {
      complexity: 1,
      description: 'Codes of the divisions in it, sorted.',
    }),
    seasons: t.exposeStringList('seasons', {
      complexity: 1,
      description: 'The seasons in it, as `2025/26`, sorted.',
    }),
    rows: t.exposeInt('rows', { description: 'Rows of the file, without the header and blank lines.' }),
    newTeams: t.exposeStringList('newTeams', {
      complexity: 1,
      description: 'Clubs that were seen for the first time, by the name of the file.',
    }),
    matches: t.expose('matches', { type: MatchCountsRef, description: 'What became of its matches.' }),
    quotes: t.expose('quotes', { type: QuoteCountsRef, description: 'What became of its odds.' }),
    skipped: t.expose('skipped', {
      type: [SkippedRowRef],
      description: 'Rows that say nothing, in the order of the file.',
    }),
    anomalies: t.expose('anomalies', {
      type: [ImportAnomalyRef],
      description: 'Prices that were kept out of the odds, in the order of the file.',
    }),
    unknownColumns: t.exposeStringList('unknownColumns', {
      complexity: 1,
      description: 'Columns that have no meaning here; nothing of them was stored.',
    }),
    matchChanges: t.expose('matchChanges', {
      type: [MatchChangeRef],
      description: 'Known matches that changed, in the order of the file.',
    }),
    quoteChanges: t.expose('quoteChanges', {
      type: [QuoteChangeRef],
      description: 'Known quotes whose value was corrected or superseded.',
    }),
  }),
});
