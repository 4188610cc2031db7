import type { PrismaClient } from '../../../db/generated/client.ts';
import type { Clock } from '../../../shared/clock.ts';
import { sha256 } from '../../../shared/canonical-hash.ts';
import { DomainError } from '../../../shared/domain-error.ts';
import { failureNameOf } from '../../pipeline/domain/failures/pipeline-error.ts';
import type { PipelineFailureName } from '../../pipeline/domain/failures/pipeline-failure.ts';
import type { ImportReport } from '../domain/import-report.ts';
import type {
  FetchedDocument,
  ResultSource,
  ResultSourceSetting,
  SourceDocument,
  SourceStatus,
} from '../domain/result-source.ts';
import { HTTP_SOURCE_SETTINGS, httpSource, type HttpSourceSettings } from '../sources/http-source.ts';
import { pathSource } from '../sources/path-source.ts';
import { importFiles } from './import-files.ts';
import { recordSource } from './record-source.ts';

export interface FetchDeps {
  readonly db: PrismaClient;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly report: (fraction: number, message: string) => void;
  readonly http?: HttpSourceSettings;
}

/** Why a source, or a file of it, brought nothing. */
export interface SourceFault {
  /** The file; null where the source as a whole failed. */
  readonly fileName: string | null;
  /** The name in the taxonomy of failures; null for a file that the import refuses. */
  readonly failure: PipelineFailureName | null;
  readonly code: string;
  readonly message: string;
}

export interface FetchedSource {
  readonly source: string;
  readonly status: SourceStatus;
  /** Files with nothing new. */
  readonly unchanged: number;
  readonly reports: readonly ImportReport[];
  readonly faults: readonly SourceFault[];
}

export interface FetchOutcome {
  readonly sources: readonly FetchedSource[];
}

/**
 * Asks sources for results, one after another, and imports what is new by the importer of files: reports and corrections are the same. What
 * a source gave last is not read again. A source that fails does not stop the others. Nothing is asked for within a transaction.
 */
export async function fetchResults(
  deps: FetchDeps,
  settings: readonly ResultSourceSetting[],
): Promise<FetchOutcome> {
  const sources: FetchedSource[] = [];
  for (const [index, setting] of settings.entries()) {
    deps.signal.throwIfAborted();
    deps.report(index / settings.length, setting.name);
    sources.push(await fetchSource(deps, setting));
  }
  deps.report(1, `${sources.length} sources read`);
  return { sources };
}

async function fetchSource(deps: FetchDeps, setting: ResultSourceSetting): Promise<FetchedSource> {
  const reports: ImportReport[] = [];
  const faults: SourceFault[] = [];
  let unchanged = 0;
  try {
    for (const document of await openSource(deps, setting).documents()) {
      deps.signal.throwIfAborted();
      const came = await fetchDocument(deps, document);
      if (came === 'UNCHANGED') unchanged += 1;
      else if ('code' in came) faults.push(came);
      else reports.push(came);
    }
  } catch (error) {
    faults.push(faultOf(deps, null, error));
  }
  const status = faults.length > 0 ? 'FAILED' : reports.length > 0 ? 'IMPORTED' : 'UNCHANGED';
  const error = faults[0]?.message ?? null;
  await recordSource(deps.db, { location: setting.location, status, error, at: deps.clock.now() });
  return { source: setting.name, status, unchanged, reports, faults };
}

function openSource(deps: FetchDeps, setting: ResultSourceSetting): ResultSource {
  const { db, clock, http: settings = HTTP_SOURCE_SETTINGS } = deps;
  return /^https?:/i.test(setting.location)
    ? httpSource(setting, { db, clock, settings })
    : pathSource(setting);
}

async function fetchDocument(
  deps: FetchDeps,
  document: SourceDocument,
): Promise<ImportReport | SourceFault | 'UNCHANGED'> {
  const { db, clock, signal } = deps;
  const { location, fileName, knownAt } = document;
  const known = await db.resultSource.findUnique({ where: { location } });
  try {
    // Without a file that was imported, there is nothing that could be unchanged.
    const fetched = await document.fetch(known?.sha256 ? known : null, signal);
    const hash = fetched === 'UNCHANGED' ? null : sha256(fetched.bytes);
    if (fetched === 'UNCHANGED' || hash === null || hash === known?.sha256) {
      const validators = fetched === 'UNCHANGED' ? null : fetched;
      await recordSource(db, { location, status: 'UNCHANGED', error: null, at: clock.now(), validators });
      return 'UNCHANGED';
    }
    const report = await importFetched(deps, { name: fileName, knownAt, ...fetched });
    const content = { ...fetched, sha256: hash };
    await recordSource(db, { location, status: 'IMPORTED', error: null, at: clock.now(), content });
    return report;
  } catch (error) {
    const fault = faultOf(deps, fileName, error);
    await recordSource(db, { location, status: 'FAILED', error: fault.message, at: clock.now() });
    return fault;
  }
}

async function importFetched(
  { db, clock, signal }: FetchDeps,
  { name, knownAt, bytes }: FetchedDocument & { readonly name: string; readonly knownAt: Date | null },
): Promise<ImportReport> {
  const file = { name, knownAt, division: null, read: () => Promise.resolve(bytes) };
  const { reports } = await importFiles({ db, clock, signal, report: () => undefined }, [file]);
  const [report] = reports;
  if (!report) throw new Error(`The import of ${name} has neither a report nor a refusal.`);
  return report;
}

/** Refusals and failures of the source are told; the end of the job and faults of ours are thrown on. */
function faultOf({ signal }: FetchDeps, fileName: string | null, error: unknown): SourceFault {
  signal.throwIfAborted();
  if (!(error instanceof DomainError)) throw error;
  const shown = fileName === null ? null : fileName.split(/[/\\]/).slice(-2).join('/');
  return { fileName: shown, failure: failureNameOf(error), code: error.code, message: error.message };
}
