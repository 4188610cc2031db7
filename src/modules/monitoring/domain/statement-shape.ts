/** Longer statements are cut: their beginning tells which one it is. */
const LONGEST = 2_000;

/**
 * A statement without what differs from call to call and without what may be secret: texts in quotes become '…', casts of placeholders
 * become placeholders, lists of them `$1, …`, white space a space. At most 2,000 characters. The same statement has the same shape.
 */
export function statementShape(text: string): string {
  const shape = text
    .replaceAll(/'(?:[^']|'')*(?:'|$)/g, "'…'")
    .replaceAll(/\$([A-Za-z_]\w*)?\$[^]*?(?:\$\1\$|$)/g, "'…'")
    .replaceAll(/CAST\((\$\d+)[^()]*\)/g, '$1')
    .replaceAll(/\$\d+(?:::[\w.[\]"]+)?(?:\s*,\s*\$\d+(?:::[\w.[\]"]+)?)+/g, '$1, …')
    .replaceAll(/\(\$1, …\)(?:\s*,\s*\(\$1, …\))+/g, '($1, …), …')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return shape.length <= LONGEST ? shape : `${shape.slice(0, LONGEST - 2)} …`;
}
