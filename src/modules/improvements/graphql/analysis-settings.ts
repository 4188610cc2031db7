import { builder } from '../../../graphql/builder.ts';
import { encodeNodeId } from '../../../graphql/node-id.ts';
import { ExecutionModeRef } from '../../pipeline/graphql/pipeline-enums.ts';
import type { AnalysisSettings } from '../domain/analysis/analysis-settings.ts';

export const AnalysisSettingsRef = builder.objectRef<AnalysisSettings>('AnalysisSettings').implement({
  description: 'Which bets an analysis looked at, and by what rules.',
  fields: (t) => ({
    runId: t.id({
      nullable: true,
      description:
        'The id of the PipelineRun whose picks alone were looked at. Null for the books of `modes`.',
      resolve: ({ runId }) => (runId === null ? null : encodeNodeId('PipelineRun', runId)),
    }),
    modes: t.expose('modes', {
      type: [ExecutionModeRef],
      description:
        'Runs of these modes; picks that drift put in the shadow are left out. Empty with `runId`.',
    }),
    leagues: t.exposeStringList('leagues', { description: 'Codes of the divisions. Empty for all.' }),
    strategies: t.exposeStringList('strategies', { description: 'Names of the strategies. Empty for all.' }),
    minimumBets: t.exposeInt('minimumBets', {
      description: 'A strategy or segment with fewer bets was not tested; 20 or more.',
    }),
    minimumMatches: t.exposeInt('minimumMatches', {
      description:
        'A strategy or segment with fewer distinct matches was not tested, either: half of `minimumBets`.',
    }),
    falseDiscoveryRate: t.exposeFloat('falseDiscoveryRate', {
      description:
        'Share of false ones among the patterns that is put up with in the mean, a fraction: the level of `adjustedPValue`.',
    }),
    maximumProposals: t.exposeInt('maximumProposals', {
      description: 'Proposals that could be made; 1 to 50.',
    }),
  }),
});
