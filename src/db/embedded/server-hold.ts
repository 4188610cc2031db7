import type pg from 'pg';
import { z } from 'zod';
import type { ClusterFiles } from './cluster-files.ts';
import { findRunningServer } from './running-server.ts';
import {
  canConnect,
  closeQuietly,
  ensureProductDatabase,
  isPassing,
  openServerSession,
} from './server-session.ts';
import { stopServer } from './stop-server.ts';

/** Held shared by every process that uses the server, exclusively by the one that is stopping it. */
const LOCK_KEY = 7_305_118_421;

const answerRow = z.tuple([z.object({ answer: z.boolean() })]);

/** A claim on the running server: it is not stopped while the connection lives. */
export interface ServerHold {
  readonly url: string;
  readonly pid: number;
  readonly port: number;
  readonly session: pg.Client;
}

/**
 * Claims the running server of the cluster. Null when none runs, when it does not answer yet, or when it is being
 * stopped: look again.
 */
export async function holdRunningServer(
  files: ClusterFiles,
  database: string | null,
): Promise<ServerHold | null> {
  const server = await findRunningServer(files);
  if (server === null || server.port === null) return null;
  const session = await openServerSession(files, server.port);
  if (session === null) return null;
  try {
    const isClaimed = await ask(session, 'SELECT pg_try_advisory_lock_shared($1) AS answer');
    // A server that shuts down ends its sessions one by one, that of the last one out, and its lock, before ours perhaps: a claim
    // counts if new connections are let in after it.
    if (isClaimed && (await canConnect(files, server.port))) {
      const url = await ensureProductDatabase(session, files, server.port, database);
      return { url, pid: server.pid, port: server.port, session };
    }
  } catch (error) {
    // The last one out may have ended our connection before it saw our claim.
    if (!isPassing(error)) {
      await releaseServer({ url: '', pid: server.pid, port: server.port, session });
      throw error;
    }
  }
  await closeQuietly(session);
  return null;
}

/** Gives the claim back, and stops the server when no other process has one. Returns whether it was stopped. */
export async function releaseServer(hold: ServerHold): Promise<boolean> {
  try {
    // First the own claim, then the question: two that leave at once and kept theirs would see each other and both go.
    await ask(hold.session, 'SELECT pg_advisory_unlock_shared($1) AS answer');
    if (!(await ask(hold.session, 'SELECT pg_try_advisory_lock($1) AS answer'))) return false;
    // From here on no other process can claim it, for as long as this connection lives.
    await stopServer(hold.pid);
    return true;
  } finally {
    await closeQuietly(hold.session);
  }
}

async function ask(session: pg.Client, question: string): Promise<boolean> {
  const { rows } = await session.query(question, [LOCK_KEY]);
  return answerRow.parse(rows)[0].answer;
}
