/** How far a run, or a node of it, has come. */
export type RunStatus = 'PENDING' | 'RUNNING' | 'COMPLETED' | 'SKIPPED' | 'FAILED' | 'CANCELLED';
