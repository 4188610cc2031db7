import { Notifications } from '../../db/notifications.ts';

/** Listens for events of runs, of whichever process: every event that is recorded notifies this channel. */
export function listenForRunEvents(url: string, onTrouble: (error: unknown) => void): Notifications {
  return new Notifications({
    url,
    channel: 'quantum_sovereign_run_events',
    probe: 'SELECT max("id") FROM "public"."run_events"',
    onTrouble,
  });
}
