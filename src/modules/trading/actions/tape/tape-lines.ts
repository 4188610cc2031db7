/** Far longer than a trade needs: a file without line ends is not taken into memory whole. */
const LONGEST_LINE = 10_000;

export interface TapeLine {
  /** From 1, as an editor counts. */
  readonly line: number;
  /** Without white space around them. */
  readonly cells: readonly string[];
}

/**
 * The lines of a comma-separated file as it is read, blank ones left out. They end in LF or CRLF; a byte order mark is passed over.
 *
 * @param refuse is called with the line and the reason for bytes that are no UTF-8, for quotes (no number and no id needs them), and for
 * lines of more than 10,000 characters.
 */
export async function* tapeLines(
  bytes: AsyncIterable<Uint8Array>,
  refuse: (line: number, reason: string) => never,
): AsyncGenerator<TapeLine> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest = '';
  let line = 0;
  const decode = (chunk?: Uint8Array): string => {
    try {
      return decoder.decode(chunk, { stream: chunk !== undefined });
    } catch (error) {
      if (error instanceof TypeError) refuse(line + 1, 'or a line soon after it is no UTF-8 text');
      throw error;
    }
  };
  const read = (text: string): TapeLine | null => {
    line += 1;
    if (text.trim() === '') return null;
    if (text.includes('"')) refuse(line, 'has quotes; cells are taken without them');
    if (text.includes('\u0000')) refuse(line, 'has a NUL character');
    return { line, cells: text.split(',').map((cell) => cell.trim()) };
  };
  for await (const chunk of bytes) {
    const parts = (rest + decode(chunk)).split('\n');
    rest = parts.pop() ?? '';
    for (const part of parts) {
      const found = read(part);
      if (found) yield found;
    }
    if (rest.length > LONGEST_LINE) refuse(line + 1, `is longer than ${LONGEST_LINE} characters`);
  }
  const last = read(rest + decode());
  if (last) yield last;
}
