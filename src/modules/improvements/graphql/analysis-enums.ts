import { builder } from '../../../graphql/builder.ts';
import { describedEnum } from '../../../graphql/described-enum.ts';
import { ANALYSIS_STATUSES } from '../domain/analysis/analysis-status.ts';
import { ANALYSIS_PROVIDERS } from '../domain/analysis/proposer.ts';

export const AnalysisProviderRef = builder.enumType('AnalysisProvider', {
  description: 'Who turns the patterns of an analysis into proposals.',
  values: describedEnum(ANALYSIS_PROVIDERS),
});

export const AnalysisStatusRef = builder.enumType('AnalysisStatus', {
  description: 'How far an analysis has come. All but the first are final, unless its job is tried again.',
  values: describedEnum(ANALYSIS_STATUSES),
});
