/**
 * PostgreSQL prints what it stored, casts included: two texts can mean the same. These functions bring a definition into a form in which
 * equal meaning is equal text, for the ways in which people write the same rule. Not every equality is found; what is
 * left over is reported as a difference, never the other way round.
 */

const TEXT_CAST = /::(?:text|character varying(?:\(\d+\))?)(?:\[\])?/g;
const NOW = /\b(?:current_timestamp|now\(\)|transaction_timestamp\(\))/gi;
/** A name, a value or a list in brackets of its own, unless they belong to a function. */
const NEEDLESS_BRACKETS = /(?<![\w"])\(("[^"]+"|[\w.]+|'(?:[^']|'')*'|ARRAY\[[^\]]*\])\)/g;

/** Of a list that is only searched the order does not count; of a path into a document it does. */
const VALUE_LIST = /((?:= ANY|<> ALL) )ARRAY\[([^\]]*)\]/g;

/** An expression of a check, a default or a view: without casts between texts, needless brackets and the order of a list of values. */
export function meaningOf(expression: string): string {
  let text = outsideQuotes(expression, (code) =>
    code.replace(TEXT_CAST, '').replace(NOW, 'now()').replace(/\s+/g, ' '),
  );
  for (let earlier = ''; earlier !== text;) {
    earlier = text;
    text = text.replace(NEEDLESS_BRACKETS, '$1');
  }
  return text.replace(VALUE_LIST, sorted).trim();
}

function sorted(_: string, comparison: string, items: string): string {
  return `${comparison}ARRAY[${items.split(', ').toSorted().join(', ')}]`;
}

/** The body of a function: without the case of its words, its line breaks and the two ways to write an assignment. */
export function meaningOfBody(body: string): string {
  return outsideQuotes(body, (code) =>
    code
      .toLowerCase()
      .replace(NOW, 'now()')
      .replaceAll(':=', '=')
      .replace(/\s+/g, ' ')
      .replace(/ ?([;=,()]) ?/g, '$1'),
  )
    .trim()
    .replace(/;$/, '');
}

/** A view: the order in which it lists its columns does not count. */
export function meaningOfView(query: string): string {
  const [, items = '', rest = ''] = /^\s*SELECT\s([^]*?)(\n\s+FROM [^]*)$/.exec(query) ?? [];
  if (items === '') return meaningOf(query);
  const columns = items.split(/,\n/).map((item) => meaningOf(item));
  return `SELECT ${columns.toSorted().join(', ')} ${meaningOf(rest)}`;
}

/** The values that a check of the form `column IN (…)` admits; null for every other check. */
export function admittedValues(expression: string): { subject: string; values: readonly string[] } | null {
  const [, subject, list] = /^([\w."]+) = ANY \(?ARRAY\[([^\]]*)\]\)?$/.exec(meaningOf(expression)) ?? [];
  return subject === undefined || list === undefined ? null : { subject, values: list.split(', ') };
}

function outsideQuotes(text: string, change: (code: string) => string): string {
  const parts = text.split(/('(?:[^']|'')*')/);
  return parts.map((part, index) => (index % 2 === 0 ? change(part) : part)).join('');
}
