type Value = string | null;

/**
 * The rows of an array of arrays of texts, as the server writes it: `{{1,"two words",NULL},{2,three,4}}`. Text without quotes, which most is, is taken apart by
 * the runtime's own functions; for that there may be none of these signs inside a value, and the server puts every value that has one in quotes.
 */
export function rowsInArray(text: string): Value[][] {
  if (text.includes('"')) return quotedRows(text);
  return text
    .slice(2, -2)
    .split('},{')
    .map((row) => row.split(',').map((value) => (value === 'NULL' ? null : value)));
}

function quotedRows(text: string): Value[][] {
  const rows: Value[][] = [];
  let row: Value[] = [];
  // Behind the first two braces.
  let at = 2;
  while (at < text.length) {
    if (text[at] === '"') {
      const end = endOfQuoted(text, at + 1);
      row.push(unescaped(text.slice(at + 1, end)));
      at = end + 1;
    } else {
      const start = at;
      while (text[at] !== ',' && text[at] !== '}') at = nextIn(text, at, 1);
      const value = text.slice(start, at);
      row.push(value === 'NULL' ? null : value);
    }
    if (text[at] === ',') {
      at += 1;
      continue;
    }
    rows.push(row);
    row = [];
    // `},{` or the end.
    at += 3;
  }
  return rows;
}

function endOfQuoted(text: string, from: number): number {
  let at = from;
  while (text[at] !== '"') at = nextIn(text, at, text[at] === '\\' ? 2 : 1);
  return at;
}

/** @throws Error at the end of the text. */
function nextIn(text: string, at: number, by: number): number {
  if (at + by >= text.length) throw new Error('The database answered with an array that does not end.');
  return at + by;
}

function unescaped(text: string): string {
  return text.includes('\\') ? text.replaceAll(/\\(.)/gs, '$1') : text;
}
