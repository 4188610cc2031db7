import type { ExecutionMode } from '../../../db/generated/enums.ts';
import type { Tx } from '../../../db/transaction.ts';
import { cronFault } from '../../../shared/cron.ts';
import { newId } from '../../../shared/ids.ts';
import { InvalidInputError } from '../../../shared/invalid-input-error.ts';
import { checkLeagues } from '../../matches/domain/check-leagues.ts';
import { closeAlert } from '../../monitoring/actions/close-alert.ts';
import { checkConditions } from '../domain/check-conditions.ts';
import { chooseStrategies } from '../domain/choose-strategies.ts';
import { parseRunConfig } from '../parse-run-config.ts';

export const LONGEST_SCHEDULE_NAME = 100;

export interface PipelineScheduleRequest {
  readonly name: string;
  readonly cron: string;
  readonly mode: ExecutionMode;
  /** Divisions to look at; empty for all. */
  readonly leagues: readonly string[];
  /** Strategies of the configuration that are meant; empty for all. */
  readonly strategies: readonly string[];
  /** What differs from the usual configuration; null for nothing. */
  readonly config: unknown;
  readonly isEnabled: boolean;
}

/**
 * Makes a schedule, or changes the one of that name: every member is set. Ticks after the change count. Where the configuration names no
 * strategies, each tick takes those in force then. @returns its id.
 *
 * @throws InvalidInputError for a name, cron expression, mode, league, strategy or configuration that no run could be started with.
 */
export async function savePipelineSchedule(
  tx: Tx,
  { config, ...request }: PipelineScheduleRequest,
  at: Date,
): Promise<string> {
  const name = request.name.trim();
  if (name === '' || name.length > LONGEST_SCHEDULE_NAME)
    throw new InvalidInputError('name', request.name, `must have 1 to ${LONGEST_SCHEDULE_NAME} characters`);
  const cron = request.cron.trim().split(/\s+/).join(' ');
  const fault = cronFault(cron);
  if (fault !== null) throw new InvalidInputError('cron', request.cron, fault);
  if (request.mode === 'BACKTEST')
    throw new InvalidInputError('mode', request.mode, 'looks back: a schedule starts runs as of now');
  const leagues = checkLeagues(request.leagues).sort();
  const whole = parseRunConfig(config);
  checkConditions(whole);
  chooseStrategies(whole, request.strategies);
  const { mode, isEnabled } = request;
  const strategies = [...new Set(request.strategies)];
  const stored = JSON.parse(JSON.stringify(config ?? {})) as object;
  const data = { cron, mode, leagues, strategies, config: stored, isEnabled, updatedAt: at };
  const { id } = await tx.pipelineSchedule.upsert({
    where: { name },
    create: { id: newId(), name, createdAt: at, ...data },
    update: data,
    select: { id: true },
  });
  await closeAlert(tx, 'SCHEDULE_FAILED', `schedule:${name}`, at);
  return id;
}
