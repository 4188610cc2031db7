/** The shortest text that is taken for a secret of the settings: shorter ones occur in words. */
const SHORTEST = 12;

const PATTERNS: readonly (readonly [RegExp, string])[] = [
  // The password in an address.
  [/([a-z][a-z0-9+.-]{1,20}:\/\/[^\s:@/"'\\]{0,200}):[^\s@/"'\\]{1,500}@/gi, '$1:…@'],
  // JSON Web Tokens.
  [/\beyJ[\w-]{5,}\.[\w-]{5,}\.[\w-]*/g, '…'],
  // Credentials of a header, wherever a header is repeated.
  [/\b(Bearer|Basic)\s+[\w.~+/=-]{6,}/gi, '$1 …'],
  // API keys of this product past the prefix that is shown, and those of the providers.
  [/\b(qs_[0-9a-f]{8})_[\w-]{16,}/g, '$1_…'],
  [/\bsk-[\w-]{12,}/g, '…'],
  // The signature of a download.
  [/([?&]signature=)[\w%.~-]+/gi, '$1…'],
];

/**
 * Takes secrets out of a line of a log: everything of the form of one, and those of the settings, wherever an error repeats them. A line of
 * JSON stays one.
 * @param known secrets of the settings; short ones are left alone.
 */
export function scrubSecrets(known: readonly string[]): (line: string) => string {
  const texts = known
    .filter((secret) => secret.length >= SHORTEST)
    .flatMap((secret) => [
      ...new Set([secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)]),
    ])
    // One that holds another one is taken out as a whole.
    .toSorted((one, other) => other.length - one.length);
  return (line) => {
    let clean = line;
    for (const text of texts) clean = clean.replaceAll(text, '…');
    for (const [pattern, replacement] of PATTERNS) clean = clean.replace(pattern, replacement);
    return clean;
  };
}
