import type { Json } from '../../../shared/json.ts';

export const JOB_KINDS = {
  IMPORT_MATCHES: 'Imports season or fixtures files; the result holds a report for each file.',
  IMPORT_TRADES: 'Imports a public list of trades into the ledger; the result is the report of it.',
  PIPELINE_RUN: 'Runs the pipeline as of an instant; the result counts matches and picks.',
  COMPUTE_TEAM_DNA:
    'Computes the DNA of the teams of leagues as of an instant; the result counts the teams of each league.',
  COMPUTE_FRICTIONS:
    'Computes the frictions of the pairs of leagues as of an instant; the result counts the pairs of each league.',
  EVALUATE_STRATEGIES:
    'Tests the library of strategies on seasons of leagues as of an instant; the result counts what was tried in each league.',
  EVALUATE_MODEL:
    'Walks a model through imported seasons as of an instant and scores it; the result names the evaluation.',
  FETCH_RESULTS: 'Reads the sources of results and imports what is new; the result tells each source.',
  SETTLE_PICKS:
    'Settles picks whose results are known, and adds their matches to experiments; the result counts them by outcome.',
  DAILY:
    'The daily work: fetch results, settle picks, and what follows from them; each step is tried again on its own.',
  DETECT_DRIFT:
    'Compares seasons of leagues with those before them; the result counts the subjects of each league by status.',
  ANALYZE_STRATEGIES:
    'Finds patterns of failure as of an instant and proposes improvements; the result names the analysis, and counts what was tested and proposed.',
  EXPORT:
    'Writes the rows of a list into a file, all of them of one instant; the result names the export, and counts its rows and bytes.',
  CREATE_BACKUP:
    'Writes every table at one instant into an archive; the result names the backup. The daily one is verified as well, and older ones are rotated.',
  VERIFY_BACKUP:
    'Checks an archive and restores it into a database that is dropped again; the result counts what was compared.',
  RESTORE_BACKUP:
    'Restores an archive into a database that it makes; the result names it, and where it can be reached.',
} as const;
export type JobKind = keyof typeof JOB_KINDS;

/** How often a job of a kind is handed to a worker again, after one that failed or died; other kinds as the queue usually does. */
export const JOB_RETRIES: Readonly<Partial<Record<JobKind, number>>> = {
  // It goes on where it stopped, so every further try brings it nearer to its end.
  PIPELINE_RUN: 30,
};

export type JobState = 'QUEUED' | 'RUNNING' | 'COMPLETED' | 'FAILED' | 'CANCELLED';

/** What the code of a job may do besides its work. */
export interface JobContext {
  readonly jobId: string;
  /** Which take-over of the job this is, from 1: only the newest one may write. Not given where the work is part of another job. */
  readonly attempt?: number;
  /** Fires when somebody asks for the job's end; the work stops at its next safe point. */
  readonly signal: AbortSignal;
  /** @param fraction 0..1 of the work that is done. */
  readonly report: (fraction: number, message: string) => void;
}

/** The code behind one kind of job. It checks its input itself, and its result is what the job's reader sees. */
export type JobHandler = (input: Json, context: JobContext) => Promise<Json>;

/** A failure as a job's reader sees it. */
export interface JobFailure {
  readonly code: string;
  readonly message: string;
}
