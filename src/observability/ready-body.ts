import type { PartState, ReadinessReport } from './readiness.ts';

/** The report as it is sent. */
export function readyBody({ isReady, parts }: ReadinessReport): object {
  const show = ({ isReady: isPartReady, reason }: PartState): object => ({
    status: isPartReady ? 'ready' : 'unavailable',
    ...(reason === null ? {} : { reason }),
  });
  const { process, database, migrations, queue } = parts;
  return {
    status: isReady ? 'ready' : 'unavailable',
    parts: {
      process: show(process),
      database: show(database),
      migrations: show(migrations),
      queue: show(queue),
    },
  };
}
