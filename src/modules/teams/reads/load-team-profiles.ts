import { z } from 'zod';
import type { Reader } from '../../../db/transaction.ts';
import { PROFILE_MEASURES, type TeamProfile } from '../domain/team-profile.ts';

const traits = z.object({
  tier: z.string().nullable().catch(null),
  current_style: z.string().nullable().catch(null),
  narrative_fingerprint_tags: z.array(z.string()).catch([]),
});

/**
 * The newest DNA of each team that was computed from matches for the instant or before, of whatever season; teams without any are
 * absent. Of the vectors, the numbers of `PROFILE_MEASURES` alone leave the database.
 */
export async function loadTeamProfiles(
  reader: Reader,
  { teamIds, asOf }: { readonly teamIds: readonly number[]; readonly asOf: Date },
): Promise<Map<number, TeamProfile>> {
  const paths = Object.entries(PROFILE_MEASURES);
  const rows = await reader.$queryRaw<
    { teamId: number; id: bigint; asOf: Date; inputsHash: string; traits: unknown; measures: unknown[] }[]
  >`
    SELECT asked.id AS "teamId", record.id, record.as_of AS "asOf", record.inputs_hash AS "inputsHash", record.traits,
           (SELECT jsonb_agg(record.vectors #> string_to_array(path, ' ') ORDER BY place)
            FROM unnest(${paths.map(([, keys]) => keys.join(' '))}::text[]) WITH ORDINALITY AS wanted (path, place)) AS measures
    FROM unnest(${[...new Set(teamIds)]}::int[]) AS asked (id)
    CROSS JOIN LATERAL (
      SELECT * FROM team_dna_history
      WHERE team_id = asked.id AND as_of <= ${asOf} AND origin = 'COMPUTED'
      ORDER BY as_of DESC, id DESC
      LIMIT 1
    ) record`;
  return new Map(
    rows.map((row): [number, TeamProfile] => {
      const { tier, current_style: style, narrative_fingerprint_tags: tags } = traits.parse(row.traits);
      const measures = paths.map(([name], index): [string, number | null] => {
        const value = row.measures[index];
        return [name, typeof value === 'number' ? value : null];
      });
      return [
        row.teamId,
        {
          recordId: String(row.id),
          asOf: row.asOf.toISOString(),
          inputsHash: row.inputsHash,
          tier,
          style,
          tags,
          measures: Object.fromEntries(measures),
        },
      ];
    }),
  );
}
