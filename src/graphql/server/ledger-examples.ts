/** What the token desk earned, for GraphiQL. */
export const PERFORMANCE_EXAMPLE = `# What the token desk earned since an instant, by strategy and
# together. Only confirmed trades with a profit or loss count.
query Performance {
  tradingPerformance(
    from: "2026-01-01T00:00:00Z"
    startingEquityUsd: "10000"
  ) {
    startsAt
    endsAt
    total {
      ...Figures
      buckets(by: MONTH) { startsAt trades pnlUsd }
    }
    strategies { ...Figures avgTradeDurationMinutes }
  }
}

fragment Figures on StrategyFigures {
  strategyName
  trades
  winRate
  totalPnlUsd
  profitFactor
  expectancyUsd
  sharpeRatio
  sortinoRatio
  maxDrawdownPct
}
`;

/** A list as a file, for GraphiQL. */
export const EXPORT_EXAMPLE = `# Any list as a file: CSV, NDJSON or JSON, with its own filter.
# Run it, then ask the tab Upkeep for the downloadUrl.
mutation ExportTrades {
  requestExport(
    input: {
      of: { trades: { status: { eq: CONFIRMED } } }
      format: CSV
    }
  ) {
    ... on RequestExportPayload {
      export {
        id
        subject
        format
        job { id state progress }
      }
    }
    ... on Error { code message }
  }
}
`;

/** What keeps the desk safe, for GraphiQL. */
export const UPKEEP_EXAMPLE = `# What lets the desk sleep: exports, backups, old records in
# files, and what is out of bounds. createBackup makes a backup.
query Upkeep {
  exports(first: 5) {
    nodes { fileName rowCount sizeBytes downloadUrl expiresAt }
  }
  backups(first: 5) {
    nodes { fileName status verification snapshotAt rowCount }
  }
  rotatedFiles(first: 5) {
    nodes { kind fileName rowCount rotatedAt }
  }
  alerts(first: 5, filter: { closedAt: { isNull: true } }) {
    nodes { rule severity message }
  }
  systemStatus {
    database { sizeBytes }
    trades { lastDay averagePerDay }
    slowStatements { statement longestMs }
    errorRate { lastHour { operations failures rate } }
    upkeep { task doneAt }
  }
  exportColumns(of: TRADES) { name type unit description }
}
`;
