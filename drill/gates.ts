import pg from 'pg';
import { z } from 'zod';
import type { PipelineNodeName } from '../src/modules/pipeline/domain/node-name.ts';
import { waitFor } from './wait-for.ts';

/** Where a worker is held: as it begins a node, all before it being done, or in the transaction that would finish it. */
export interface GatePlace {
  readonly node: PipelineNodeName;
  readonly point: 'AT' | 'INSIDE';
  /** The run that is held there; null for any. */
  readonly runId: string | null;
}

export interface Gate {
  /** Waits until a worker is held. */
  held(): Promise<void>;
  /** Lets go of who is held, and holds nobody any more. */
  open(): Promise<void>;
}

/** The first number of our advisory locks; the second one is that of the gate. */
const LOCKS = 1863;

/** The product knows nothing of it: the drill's own database holds up the rows of checkpoints. */
const INSTALL = `
CREATE SCHEMA drill;
CREATE TABLE drill.gates (number integer PRIMARY KEY, run_id uuid, node text NOT NULL, status text NOT NULL);
CREATE FUNCTION drill.wait_at_gate() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  gate integer;
BEGIN
  FOR gate IN
    SELECT number FROM drill.gates
    WHERE node = NEW.node AND status = NEW.status::text AND (run_id IS NULL OR run_id = NEW.run_id)
  LOOP
    PERFORM pg_advisory_xact_lock_shared(${LOCKS}, gate);
  END LOOP;
  RETURN NEW;
END
$$;
CREATE TRIGGER drill_gate BEFORE INSERT OR UPDATE ON public.processing_checkpoints
  FOR EACH ROW EXECUTE FUNCTION drill.wait_at_gate();
`;

const waiters = z.array(z.object({ waiting: z.number() }));

/** Holds workers at exact places of a run, through locks of one session. */
export class Gates {
  readonly #session: pg.Client;
  readonly #signal: AbortSignal;
  /** Gates of an earlier session have other numbers. */
  #number = Date.now() % 1_000_000_000;

  private constructor(session: pg.Client, signal: AbortSignal) {
    this.#session = session;
    this.#signal = signal;
  }

  static async install(url: string, signal: AbortSignal): Promise<Gates> {
    const gates = await Gates.attach(url, signal);
    await gates.#session.query(INSTALL);
    return gates;
  }

  /** Goes on where the gates are installed: their locks went with the session, when the server was stopped. */
  static async attach(url: string, signal: AbortSignal): Promise<Gates> {
    const session = new pg.Client({ connectionString: url, application_name: 'drill' });
    // The server is stopped on purpose in one of the drills.
    session.on('error', () => undefined);
    await session.connect();
    return new Gates(session, signal);
  }

  /** Holds the next worker that comes to the place. */
  async arm({ node, point, runId }: GatePlace): Promise<Gate> {
    this.#number += 1;
    const number = this.#number;
    await this.#session.query('SELECT pg_advisory_lock($1, $2)', [LOCKS, number]);
    await this.#session.query(
      'INSERT INTO drill.gates (number, run_id, node, status) VALUES ($1, $2, $3, $4)',
      [number, runId, node, point === 'AT' ? 'RUNNING' : 'COMPLETED'],
    );
    const open = async (): Promise<void> => {
      await this.#session.query('DELETE FROM drill.gates WHERE number = $1', [number]);
      await this.#session.query('SELECT pg_advisory_unlock($1, $2)', [LOCKS, number]);
    };
    return { held: () => this.#waiterOf(number, `a worker ${point} ${node}`), open };
  }

  async close(): Promise<void> {
    await this.#session.end();
  }

  async #waiterOf(number: number, what: string): Promise<void> {
    await waitFor(what, this.#signal, async () => {
      const { rows } = await this.#session.query(
        `SELECT count(*)::integer AS waiting FROM pg_locks
         WHERE locktype = 'advisory' AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
           AND classid = $1 AND objid = $2 AND objsubid = 2 AND NOT granted`,
        [LOCKS, number],
      );
      return (waiters.parse(rows)[0]?.waiting ?? 0) > 0 ? true : null;
    });
  }
}
