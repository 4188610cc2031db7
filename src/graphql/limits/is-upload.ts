import { getOperationAST, Kind, OperationTypeNode, visit, type DocumentNode } from 'graphql';

/** Fields that take whole files as text, or many records at once; the limit of the request's body is theirs. */
export const UPLOADING_FIELDS: ReadonlySet<string> = new Set([
  'importMatches',
  'importTrades',
  'recordTrades',
  'recordAiDecisions',
  'recordSystemLogs',
  'recordMarketSnapshots',
  'recordPortfolioSnapshots',
  'recordStrategyPerformances',
]);

/** Whether the operation that is asked for uploads something. Another one that stands beside it does not count. */
export function isUpload(document: DocumentNode, operationName: string | null | undefined): boolean {
  if (getOperationAST(document, operationName)?.operation !== OperationTypeNode.MUTATION) return false;
  let found = false;
  visit(document, {
    [Kind.FIELD](node) {
      found ||= UPLOADING_FIELDS.has(node.name.value);
    },
  });
  return found;
}
