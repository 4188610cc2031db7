import type { ToldTables } from '../../db/changes/told-tables.ts';
import { PURE_SQL_FUNCTIONS } from './pure-sql-functions.ts';
import type { ReadTrace, UnknownReason } from './read-trace.ts';

/** Words that write, lock, or look at something else than rows. */
const IMPURE = new Set(
  `
  insert update delete merge truncate lock copy call set do create drop alter tablesample
  current_timestamp current_date current_time localtime localtimestamp
  current_user session_user user current_role current_schema current_catalog information_schema
  `
    .trim()
    .split(/\s+/),
);
/** What a cast makes an instant of when it is read. */
const MOVING_INSTANT = /^\s*(now|today|tomorrow|yesterday)\b/i;
/** Texts differ by how many conditions they are put together from. */
const MOST_KNOWN = 2_000;

type Found = { readonly tables: readonly string[] } | { readonly unknown: UnknownReason };

const known = new WeakMap<ToldTables, Map<string, Found>>();

/**
 * Notes what a hand-written statement looks at: every word in it that is the name of a table stands for all of that table, and the
 * name of a view for what that looks at. One that has a word or a function
 * in it that may look at anything else cannot be told.
 * @param text with a placeholder for each value.
 */
export function noteSql(trace: ReadTrace, text: string, values: readonly unknown[]): void {
  const found = foundIn(text, trace.told);
  if ('unknown' in found) trace.cannotTell(found.unknown);
  else if (values.some(isMoving)) trace.cannotTell('statement');
  else for (const table of found.tables) trace.readTable(table);
}

function foundIn(text: string, told: ToldTables): Found {
  const texts = known.get(told) ?? new Map<string, Found>();
  known.set(told, texts);
  const before = texts.get(text);
  if (before) return before;
  const found = read(text, told);
  if (texts.size >= MOST_KNOWN) texts.clear();
  texts.set(text, found);
  return found;
}

const TOKENS =
  /'((?:[^']|'')*)'|"((?:[^"]|"")*)"(\s*\()?|([\p{L}_][\p{L}\p{N}_]*)(\s*\()?|(--|\/\*|\$[\p{L}_]*\$)|;/giu;

/** What follows the letter of `E'…'`, `U&'…'` and of a name `U&"…"`, which hold other characters than they show. */
const OTHER_LITERAL = /^'|^&['"]/;

function read(text: string, relations: ToldTables, within: readonly string[] = []): Found {
  const { told, silent, views } = relations;
  const unknown: Found = { unknown: 'statement' };
  const tables = new Set<string>();
  let isUntold = false;
  let isFirst = true;
  for (const match of text.matchAll(TOKENS)) {
    const [token, literal, quoted, quotedCall, bare, bareCall, comment] = match;
    if (literal !== undefined) {
      if (MOVING_INSTANT.test(literal)) return unknown;
      continue;
    }
    // Comments and other kinds of literals could hide something: none of our statements has them.
    const isOtherLiteral =
      bare !== undefined &&
      OTHER_LITERAL.test(text.slice(match.index + bare.length, match.index + bare.length + 2));
    if (comment !== undefined || token === ';' || isOtherLiteral) return unknown;
    const word = (quoted ?? bare ?? '').toLowerCase();
    if (isFirst && word !== 'select' && word !== 'with') return unknown;
    isFirst = false;
    if (bare !== undefined && IMPURE.has(word)) return unknown;
    if (word.startsWith('pg_')) return unknown;
    const view = views.get(word);
    if (told.has(word)) tables.add(word);
    else if (view !== undefined) {
      // A part of the statement may have the name of a view: then it is looked into for nothing.
      const found = within.includes(word) ? { tables: [] } : read(view, relations, [...within, word]);
      if ('unknown' in found) return found;
      for (const table of found.tables) tables.add(table);
    } else if (silent.has(word)) isUntold = true;
    else if ((quotedCall ?? bareCall) !== undefined && !PURE_SQL_FUNCTIONS.has(word)) {
      // What stands right behind a parenthesis is the name of what is in it, with its columns.
      const isName = text.slice(0, match.index).trimEnd().endsWith(')') || isNamed(word, text);
      if (!isName) return unknown;
    }
  }
  if (isUntold) return { unknown: 'untold' };
  return tables.size === 0 ? unknown : { tables: [...tables] };
}

/** `chosen AS (…)` names a part of the statement, and `given (column, …)` its columns: both stand behind AS or WITH somewhere. */
function isNamed(word: string, text: string): boolean {
  const name = word.replaceAll(/[^\p{L}\p{N}_]/gu, '.');
  return new RegExp(
    `\\b(?:AS|WITH|RECURSIVE)\\s+"?${name}"?\\s*\\(|\\b${name}"?\\s*(\\([^()]*\\)\\s*)?AS\\s+(NOT\\s+MATERIALIZED\\s+|MATERIALIZED\\s+)?\\(`,
    'iu',
  ).test(text);
}

function isMoving(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(isMoving);
  return typeof value === 'string' && MOVING_INSTANT.test(value);
}
