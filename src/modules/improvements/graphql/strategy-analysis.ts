import { builder } from '../../../graphql/builder.ts';
import { uuidKey } from '../../../graphql/node-id.ts';
import { storedName } from '../../../shared/stored-name.ts';
import { JobErrorRef, readJobError } from '../../jobs/graphql/job-error.ts';
import { ANALYSIS_STATUSES } from '../domain/analysis/analysis-status.ts';
import { ANALYSIS_PROVIDERS } from '../domain/analysis/proposer.ts';
import { readAnalysisSettings, readAnsweredPatterns } from '../read-analysis.ts';
import { AnalysisProviderRef, AnalysisStatusRef } from './analysis-enums.ts';
import { AnalysisSettingsRef } from './analysis-settings.ts';
import { AnsweredPatternRef } from './answered-pattern.ts';
import { ImprovementRef } from './improvement.ts';

export const StrategyAnalysisRef = builder.prismaNode('StrategyAnalysis', {
  id: { field: 'id' },
  nullable: true,
  description:
    'One search for patterns of failure in settled picks and strategy results, and what was proposed against them. Equal bets give equal patterns.',
  select: { id: true },
  findUnique: (id) => ({ id: uuidKey(id) }),
  fields: (t) => ({
    asOf: t.expose('asOf', {
      type: 'DateTime',
      description: 'Nothing that became known after this instant is in it.',
    }),
    provider: t.field({
      type: AnalysisProviderRef,
      select: { provider: true },
      description: 'Who turned the patterns into proposals.',
      resolve: ({ provider }) => storedName(ANALYSIS_PROVIDERS, provider),
    }),
    model: t.exposeString('model', {
      nullable: true,
      description: 'The model, as its provider names it. Null for EMBEDDED.',
    }),
    settings: t.field({
      type: AnalysisSettingsRef,
      select: { settings: true },
      description: 'Which bets it looked at, and by what rules.',
      resolve: ({ settings }) => readAnalysisSettings(settings),
    }),
    status: t.field({
      type: AnalysisStatusRef,
      select: { status: true },
      description: 'How far it has come.',
      resolve: ({ status }) => storedName(ANALYSIS_STATUSES, status),
    }),
    bets: t.exposeInt('bets', {
      description: 'Settled picks that it looked at, each bet once; 0 until it is COMPLETED.',
    }),
    tests: t.exposeInt('tests', {
      description: 'Means that were tested; the correction counts every one. 0 until it is COMPLETED.',
    }),
    patterns: t.field({
      type: [AnsweredPatternRef],
      select: { patterns: true },
      complexity: { field: 1, multiplier: 10 },
      description:
        'What holds after the correction, the most harmful first: bets x loss in the mean. Empty until it is COMPLETED, and where nothing holds.',
      resolve: ({ patterns }) => [...readAnsweredPatterns(patterns)],
    }),
    proposed: t.exposeInt('proposed', {
      description: 'Improvements that it proposed; what was on record before is not among them.',
    }),
    improvements: t.field({
      type: [ImprovementRef],
      select: (_args, _context, nested) => ({
        evidence: { orderBy: { improvementId: 'asc' }, select: { improvement: nested() } },
      }),
      complexity: { field: 1, multiplier: 10 },
      description: 'The improvements that it proposed, in the order of the proposals: 50 at most.',
      resolve: ({ evidence }) => evidence.map(({ improvement }) => improvement),
    }),
    error: t.field({
      type: JobErrorRef,
      nullable: true,
      select: { error: true },
      description: 'Why it was REFUSED or FAILED. Null otherwise.',
      resolve: ({ error }) => readJobError(error),
    }),
    llmCall: t.relation('llmCall', {
      nullable: true,
      description: 'The request to a language model that was answered. Null where none was.',
    }),
    job: t.relation('job', {
      nullable: true,
      description: 'The job that carried it out: the daily one, too. Null when that was removed.',
    }),
    startedAt: t.expose('startedAt', { type: 'DateTime', description: 'When a worker last took it up.' }),
    finishedAt: t.expose('finishedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it ended, whichever way. Null until then.',
    }),
  }),
});
