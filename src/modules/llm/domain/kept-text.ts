const LONGEST = 100_000;

/**
 * A text of a provider as it is kept: without secrets, without what the database cannot hold, and cut after 100,000 characters.
 */
export function keptText(text: string, secrets: readonly (string | null)[]): string {
  const free = secrets.reduce<string>(
    (kept, secret) => (secret === null || secret === '' ? kept : kept.replaceAll(secret, '[secret]')),
    text,
  );
  const storable = free.replaceAll('\u0000', '\uFFFD').toWellFormed();
  return storable.length <= LONGEST ? storable : `${storable.slice(0, LONGEST).toWellFormed()} … [cut]`;
}
