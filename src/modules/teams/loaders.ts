import DataLoader from 'dataloader';
import type { PrismaClient } from '../../db/generated/client.ts';
import { perRequest } from '../../graphql/per-request.ts';
import { InvalidInputError } from '../../shared/invalid-input-error.ts';
import { normaliseTeamName } from './domain/normalise-team-name.ts';

/**
 * The id of the club that a name means: its own name, else what a source calls it, else either without regard to case,
 * accents and punctuation. Null when no club is called so. @throws InvalidInputError when several clubs are meant.
 */
export const teamIdByName = perRequest(
  ({ db }) =>
    new DataLoader<string, number | null>(async (names) => {
      const candidates = await loadCandidates(db, names);
      return names.map((name) => {
        const ids = meantBy(name, candidates);
        return ids.size > 1 ? ambiguity(name, ids, candidates) : ([...ids][0] ?? null);
      });
    }),
);

interface Candidate {
  readonly teamId: number;
  readonly teamName: string;
  readonly aliases: readonly { readonly alias: string }[];
}

/** Every club that one of the names could mean, in one statement. */
async function loadCandidates(db: PrismaClient, names: readonly string[]): Promise<Candidate[]> {
  const given = [...names];
  return db.team.findMany({
    where: {
      OR: [
        { teamName: { in: given, mode: 'insensitive' } },
        { teamNameNormalized: { in: given.map(normaliseTeamName) } },
        { aliases: { some: { alias: { in: given, mode: 'insensitive' } } } },
      ],
    },
    select: { teamId: true, teamName: true, aliases: { select: { alias: true } } },
    orderBy: { teamId: 'asc' },
  });
}

/** The clubs that fit best: a worse way of fitting counts only where no better one does. */
function meantBy(name: string, candidates: readonly Candidate[]): ReadonlySet<number> {
  const plain = normaliseTeamName(name);
  const ways: ((team: Candidate) => boolean)[] = [
    ({ teamName }) => teamName === name,
    ({ aliases }) => aliases.some(({ alias }) => alias === name),
    ({ teamName, aliases }) =>
      normaliseTeamName(teamName) === plain ||
      aliases.some(({ alias }) => normaliseTeamName(alias) === plain),
  ];
  for (const fits of ways) {
    const found = candidates.filter(fits);
    if (found.length > 0) return new Set(found.map(({ teamId }) => teamId));
  }
  return new Set();
}

function ambiguity(
  name: string,
  ids: ReadonlySet<number>,
  candidates: readonly Candidate[],
): InvalidInputError {
  const meant = candidates.filter(({ teamId }) => ids.has(teamId));
  const shown = meant.map(({ teamId, teamName }) => `${teamName} (databaseId ${teamId})`).join(', ');
  return new InvalidInputError('name', name, `means several teams: ${shown}; ask by databaseId`);
}
