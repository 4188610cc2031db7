/** What the mixed load writes, and reads of what it wrote, as a client would. */

export const TRADE = `mutation ($input: RecordTradeInput!) {
  recordTrade(input: $input) {
    __typename
    ... on RecordTradePayload { recordedId trade { databaseId status } }
    ... on Error { code message }
  }
}`;

export const TRADES = `mutation ($input: RecordTradesInput!) {
  recordTrades(input: $input) {
    __typename
    ... on RecordTradesPayload { recordedCount }
    ... on Error { code message }
  }
}`;

export const STATUS = `mutation ($input: UpdateTradeStatusInput!) {
  updateTradeStatus(input: $input) {
    __typename
    ... on UpdateTradeStatusPayload { trade { databaseId status } }
    ... on Error { code message }
  }
}`;

export const LOG = `mutation ($input: RecordSystemLogInput!) {
  recordSystemLog(input: $input) {
    __typename
    ... on RecordSystemLogPayload { recordedId }
    ... on Error { code message }
  }
}`;

export const NEWEST_TRADES = `query {
  trades(first: 20, orderBy: { field: DATABASE_ID, direction: DESC }) { nodes { databaseId status tradedAt } }
}`;

export const START_RUN = `mutation ($input: StartPipelineRunInput!) {
  startPipelineRun(input: $input) {
    __typename
    ... on StartPipelineRunPayload { run { id } }
    ... on Error { code message }
  }
}`;

export const RUN = `query ($id: ID!) {
  pipelineRun(id: $id) { status stepsDone steps picksKept matchesConsidered }
}`;

export const FEED = `subscription {
  pipelineRunsFeed { sequence kind run { id } }
}`;

export const RUN_EVENTS = `subscription ($id: ID!) {
  pipelineRunEvents(runId: $id) { sequence kind run { id } }
}`;
