/** Why the database would not keep a text as it is, as the rule it breaks; null when it would. */
export function findTextFault(text: string): string | null {
  if (text.includes('\u0000')) return 'contains a NUL character';
  return text.isWellFormed() ? null : 'contains half of a surrogate pair, which is no character';
}
