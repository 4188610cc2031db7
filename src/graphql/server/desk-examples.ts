/** What came of the picks, and whether the trail that proves them is whole. */
export const TRACK_RECORD_EXAMPLE = `# What came of the picks, whether the trail that proves them
# is whole, and how the desk is.
query TrackRecord {
  pickPerformance {
    settled
    open
    roi
    profitUnits
    turnoverUnits
    # Never pooled: one answer for each closing line.
    closing { benchmark picks meanFairClv }
  }
  verifyAuditChain {
    ... on AuditChainReport {
      isIntact
      entriesChecked
      # Note these two elsewhere, and give them as expectedHead:
      # only that finds a trail that was rewritten whole.
      headSequence
      headHash
      firstFault { sequence kind message }
    }
    ... on Error { code message }
  }
  systemStatus {
    version
    queue { queued running }
    openAlerts { severity open }
    breakers { source state }
    newestRun { mode asOf status progress }
  }
}
`;

/** What was proposed to change, and how each came to where it is. */
export const IMPROVEMENTS_EXAMPLE = `# What is proposed to change, and how each came to where it is.
# Try archiveImprovement, reactivateImprovement,
# activateImprovements and applyImprovement on one of them.
query Improvements {
  improvementCounts { status count }
  improvements(first: 10) {
    totalCount
    nodes {
      id
      databaseId
      status
      agentName
      strategyName
      failurePattern
      newThreshold
      adjustments {
        kind
        parameter
        from
        to
        segment { factor value }
        minEdge
      }
      abTestActive
      improvementApplied
      archivedAt
      archivedReason
      history {
        nodes { number fromStatus toStatus by reason occurredAt }
      }
    }
  }
}
`;

/** Runs while they happen. */
export const LIVE_EXAMPLE = `# Runs while they happen: press play, and start a run in
# another tab. With \`after: 0\` from the first event that is
# stored; with the last \`sequence\` you saw, from there.
subscription Live {
  pipelineRunsFeed(after: 0) {
    sequence
    kind
    occurredAt
    node
    progress
    matches
    picks
    run { mode status }
  }
}
`;

/** What the token desk decided, traded and earned. */
export const LEDGER_EXAMPLE = `# The token desk: what a model decided, the trades that carry
# it out, and what they earned. Try recordTrade with the id of
# a decision: one that contradicts it is refused.
query Ledger {
  aiDecisions(
    first: 5
    filter: { decisionType: { in: [BUY, SELL] } }
  ) {
    totalCount
    nodes {
      id
      decisionId
      decidedAt
      decisionType
      tokenPair
      amountUsd
      executionStatus
      executionTrade {
        tokenIn
        amountIn
        tokenOut
        amountOut
        profitLoss
        strategyUsed
      }
    }
  }
  failed: trades(first: 5, filter: { status: { eq: FAILED } }) {
    totalCount
    nodes {
      tradedAt
      errorMessage
      logs(first: 3) { nodes { level message } }
    }
  }
  portfolioSnapshots(first: 7) {
    totalCount
    nodes { takenAt totalValueUsd pnl24hUsd pnl7dUsd }
  }
}
`;
