/** The tabs with which GraphiQL opens. Each runs as it is, on any database. */
export const exampleTabs: { query: string; variables?: string }[] = [];
