import type { Tx } from '../../../db/transaction.ts';
import type { KickOff } from '../domain/known-at-rules.ts';
import type { ImportStamp } from './import-stamp.ts';
import type { ChangedMatch } from './save-matches.ts';

/**
 * Stores restated kick-offs: the one in force in `matches`, every other in the history. A postponed match is rare, so
 * these few go one by one.
 */
export async function saveScheduleChanges(
  tx: Tx,
  matches: readonly ChangedMatch[],
  stamp: ImportStamp,
): Promise<void> {
  for (const { stored, change, row, sighting } of matches) {
    const { schedule } = change;
    if (schedule.kind === 'UNCHANGED') continue;
    const target = stored.schedule[schedule.index];
    const inForce = stored.schedule.at(-1);
    const knownAt = sighting.scheduleKnownAt;
    if (schedule.kind === 'KNOWN_EARLIER') {
      if (target?.revisionId != null) {
        await tx.matchScheduleRevision.update({ where: { id: target.revisionId }, data: { knownAt } });
      } else {
        await tx.match.update({ where: { id: stored.id }, data: { scheduleKnownAt: knownAt } });
      }
      continue;
    }
    if (schedule.kind === 'ADDED' && schedule.index < stored.schedule.length) {
      await keep(tx, stored.id, 'SUPERSEDED', row.kickOff, knownAt, stamp);
      continue;
    }
    const kind = schedule.kind === 'CORRECTED' ? 'CORRECTED' : 'SUPERSEDED';
    const replaced = schedule.kind === 'CORRECTED' ? target : inForce;
    if (replaced) await keep(tx, stored.id, kind, replaced.value, replaced.knownAt, stamp);
    if (schedule.kind === 'CORRECTED' && target?.revisionId != null) {
      await tx.matchScheduleRevision.update({
        where: { id: target.revisionId },
        data: columnsOf(row.kickOff),
      });
    } else {
      await tx.match.update({
        where: { id: stored.id },
        data: { ...columnsOf(row.kickOff), scheduleKnownAt: knownAt },
      });
    }
  }
}

async function keep(
  tx: Tx,
  matchId: number,
  kind: 'CORRECTED' | 'SUPERSEDED',
  kickOff: KickOff,
  knownAt: Date,
  stamp: ImportStamp,
): Promise<void> {
  await tx.matchScheduleRevision.create({
    data: { matchId, kind, ...columnsOf(kickOff), knownAt, importId: stamp.importId, recordedAt: stamp.at },
  });
}

function columnsOf(kickOff: KickOff): { playedOn: Date; kickOffAt: Date; hasKickOffTime: boolean } {
  return { playedOn: new Date(kickOff.day), kickOffAt: kickOff.instant, hasKickOffTime: kickOff.hasTime };
}
