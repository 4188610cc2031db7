import { type ConditionQuery, MOST_CONDITIONS } from './condition-query.ts';

/** Circuit breakers that have opened and not closed since. */
export const openBreakers: ConditionQuery = async (reader) => {
  const breakers = await reader.sourceBreaker.findMany({
    where: { state: { not: 'CLOSED' } },
    orderBy: { source: 'asc' },
    take: MOST_CONDITIONS,
  });
  return breakers.map(({ source, state, failures, lastError, changedAt, retryAt }) => ({
    rule: 'BREAKER_OPEN',
    subject: `source:${source}`,
    message: `The circuit breaker of ${source} is ${state} after ${failures} failures: ${lastError ?? 'no reason was recorded'}`,
    details: {
      source,
      state,
      failures,
      changedAt: changedAt.toISOString(),
      retryAt: retryAt?.toISOString() ?? null,
    },
  }));
};
