/** How far an analysis has come. All but the first are final. */
export const ANALYSIS_STATUSES = {
  RUNNING: 'Somebody is at it.',
  COMPLETED: 'Done: patterns and proposals are there, of which there can be none.',
  REFUSED:
    "The provider's answer was none that can be used: it is kept with the call, and nothing was proposed.",
  FAILED: 'It ended without a result, and nothing was proposed; `error` says why.',
} as const;
export type AnalysisStatus = keyof typeof ANALYSIS_STATUSES;
