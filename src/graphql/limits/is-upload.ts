import { Kind, visit, type DocumentNode } from 'graphql';

/** Fields that take whole files as text, or many records at once; the limit of the request's body is theirs. */
const UPLOADING_FIELDS = new Set([
  'importMatches',
  'importTrades',
  'recordTrades',
  'recordAiDecisions',
  'recordSystemLogs',
  'recordMarketSnapshots',
  'recordPortfolioSnapshots',
  'recordStrategyPerformances',
]);

/** Whether a document names a field that takes uploads. */
export function isUpload(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    [Kind.FIELD](node) {
      found ||= UPLOADING_FIELDS.has(node.name.value);
    },
  });
  return found;
}
