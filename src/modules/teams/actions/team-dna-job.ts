import type { PrismaClient } from '../../../db/generated/client.ts';
import type { Clock } from '../../../shared/clock.ts';
import type { JobHandler } from '../../jobs/domain/job.ts';
import { seasonsJob } from '../../matches/actions/seasons-job.ts';
import { computeTeamDna } from './compute-team-dna.ts';

/** The handler of COMPUTE_TEAM_DNA: the result says for each league how many teams were computed, recorded and shown. */
export function teamDnaJob(db: PrismaClient, clock: Clock): JobHandler {
  return seasonsJob(db, (season) => computeTeamDna({ db, clock }, season));
}
