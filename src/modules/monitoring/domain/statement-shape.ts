/** Longer statements are cut: their beginning tells which one it is. */
const LONGEST = 2_000;

/**
 * What a quote means depends on where it stands: comments, names in quotes, and texts, of which those behind an E have backslashes of their own.
 * One of them after the other, so that an apostrophe in a comment does not turn texts inside out. Texts are the ones with a group.
 */
const TOKENS = new RegExp(
  [
    String.raw`--[^\n]*`,
    String.raw`/\*[^]*?(?:\*/|$)`,
    String.raw`"[^"]*(?:"|$)`,
    String.raw`((?<![\w$])[eE]'[^'\\]*(?:(?:\\[^]|'')[^'\\]*)*(?:'|\\?$)`,
    String.raw`'[^']*(?:''[^']*)*(?:'|$)`,
    String.raw`(?<![\w$])\$(?<tag>[A-Za-z_]\w*)?\$[^]*?(?:\$\k<tag>\$|$))`,
  ].join('|'),
  'g',
);

/**
 * A statement without what differs from call to call and without what may be secret: texts in quotes become '…', comments go, casts of placeholders
 * become placeholders, lists of them `$1, …`, white space a space. At most 2,000 characters. The same statement has the same shape.
 */
export function statementShape(text: string): string {
  const shape = text
    .replaceAll(TOKENS, (token, quoted?: string) => {
      if (quoted !== undefined) return "'…'";
      return token.startsWith('"') ? token : ' ';
    })
    .replaceAll(/CAST\((\$\d+)[^()]*\)/g, '$1')
    .replaceAll(/\$\d+(?:::[\w.[\]"]+)?(?:\s*,\s*\$\d+(?:::[\w.[\]"]+)?)+/g, '$1, …')
    .replaceAll(/\(\$1, …\)(?:\s*,\s*\(\$1, …\))+/g, '($1, …), …')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return shape.length <= LONGEST ? shape : `${shape.slice(0, LONGEST - 2)} …`;
}
