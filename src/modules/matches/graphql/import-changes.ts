import { builder } from '../../../graphql/builder.ts';
import { describedEnum } from '../../../graphql/described-enum.ts';
import type { FieldChange } from '../domain/decide-match-change.ts';
import type { MatchChangeReport, QuoteChangeReport } from '../domain/import-report.ts';
import type { Prices } from '../domain/odds.ts';
import type { SkippedRow } from '../domain/parse-match-file.ts';
import { OddsMarketRef, OddsStageRef, RevisionKindRef } from './odds-enums.ts';

const SkipReasonRef = builder.enumType('SkippedRowReason', {
  description: 'Why a row of a file was skipped.',
  values: describedEnum({
    REPEATED_HEADER: 'The header stands there once more.',
    DUPLICATE_ROW: 'The row repeats an earlier one word for word.',
  }),
});

export const SkippedRowRef = builder.objectRef<SkippedRow>('SkippedRow').implement({
  description: 'A row of a file that says nothing new.',
  fields: (t) => ({
    line: t.exposeInt('line', { description: 'The line in the file, from 1.' }),
    reason: t.expose('reason', { type: SkipReasonRef, description: 'Why it was skipped.' }),
  }),
});

const FieldChangeRef = builder.objectRef<FieldChange>('FieldChange').implement({
  description: 'A value of a match that an import changed or filled.',
  fields: (t) => ({
    field: t.exposeString('field', { description: 'The field of Match or MatchStats.' }),
    earlier: t.expose('earlier', {
      type: 'JSON',
      nullable: true,
      description: 'The value before. Null when nothing was on record.',
    }),
    now: t.expose('now', { type: 'JSON', description: 'The value since.' }),
  }),
});

export const MatchChangeRef = builder.objectRef<MatchChangeReport>('MatchChange').implement({
  description: 'A known match of which an import changed or filled something.',
  fields: (t) => ({
    line: t.exposeInt('line', { description: 'The line in the file, from 1.' }),
    playedOn: t.expose('playedOn', {
      type: 'Date',
      description: 'The day of the match in the United Kingdom.',
    }),
    home: t.exposeString('home', { description: 'The home side, by the name of the file.' }),
    away: t.exposeString('away', { description: 'The away side, by the name of the file.' }),
    fields: t.expose('fields', { type: [FieldChangeRef], description: 'What changed, field by field.' }),
  }),
});

const PricesRef = builder.objectRef<Prices>('Prices').implement({
  description: 'The prices of a quote.',
  fields: (t) => ({
    line: t.expose('line', {
      type: 'Decimal',
      nullable: true,
      description: 'In goals. Null for MATCH_RESULT.',
    }),
    first: t.expose('first', { type: 'Decimal', description: 'Decimal odds of home, or of over.' }),
    draw: t.expose('draw', {
      type: 'Decimal',
      nullable: true,
      description: 'Decimal odds of the draw. Null but for MATCH_RESULT.',
    }),
    second: t.expose('second', { type: 'Decimal', description: 'Decimal odds of away, or of under.' }),
  }),
});

export const QuoteChangeRef = builder.objectRef<QuoteChangeReport>('QuoteChange').implement({
  description: 'A known quote of which an import changed the value; the earlier one is kept.',
  fields: (t) => ({
    kind: t.expose('kind', {
      type: RevisionKindRef,
      description: 'Whether the earlier value was wrong, or only older.',
    }),
    playedOn: t.expose('playedOn', {
      type: 'Date',
      description: 'The day of the match in the United Kingdom.',
    }),
    home: t.exposeString('home', { description: 'The home side, by the name of the file.' }),
    away: t.exposeString('away', { description: 'The away side, by the name of the file.' }),
    market: t.expose('market', { type: OddsMarketRef, description: 'What is bet on.' }),
    stage: t.expose('stage', { type: OddsStageRef, description: 'When the prices were taken.' }),
    book: t.exposeString('book', { description: 'The code of the book: `PS`.' }),
    earlier: t.expose('earlier', { type: PricesRef, description: 'The value before.' }),
    now: t.expose('now', { type: PricesRef, description: 'The value since.' }),
  }),
});
