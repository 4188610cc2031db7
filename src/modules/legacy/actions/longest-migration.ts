/** How long a migration or roll-back, which is one transaction, may take: it waits for imports that write at the moment. */
export const LONGEST_MIGRATION = { timeout: 300_000 } as const;
