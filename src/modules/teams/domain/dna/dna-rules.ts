import type { BenchmarkRules } from '../../../matches/domain/benchmark.ts';

/** How prices are read: the defaults of a pipeline run, so that a vector and a pick judge a price alike. */
export const DNA_RULES: BenchmarkRules = { devigMethod: 'SHIN', exchangeCommission: 0.05 };
