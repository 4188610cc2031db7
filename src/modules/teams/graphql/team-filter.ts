import { defineFilter } from '../../../graphql/filters/define-filter.ts';
import { FILTER_LIMITS } from '../../../graphql/limits/filter-limits.ts';
import { integerKey } from '../../../graphql/node-id.ts';
import { DnaMeasureFilterRef, explainUnknownMeasure, locateDnaMeasure } from './dna/dna-measure-filter.ts';

export const teamFilter = defineFilter<'Team'>(
  'Team',
  {
    id: { kind: 'id', column: 'teamId', keyOf: integerKey, description: 'By id.' },
    databaseId: { kind: 'int', column: 'teamId', description: 'By `databaseId`.' },
    name: { kind: 'string', column: 'teamName', description: 'By the name of the club.' },
    league: { kind: 'string', column: 'league', description: 'By the name of the league.' },
    tier: { kind: 'string', column: 'tier', description: 'By tier: `ELITE`, `TOP6`, `MID`, `BOTTOM`.' },
    tierRank: { kind: 'int', column: 'tierRank', description: 'By rank within the tier.' },
    season: {
      kind: 'string',
      column: 'season',
      description: 'By the newest season the club was seen in, as `2025/26`.',
    },
    currentStyle: { kind: 'string', column: 'currentStyle', description: 'By playing style.' },
    teamArchetype: { kind: 'string', column: 'teamArchetype', description: 'By archetype.' },
    bestStrategy: {
      kind: 'string',
      column: 'bestStrategy',
      description: 'By the name of the best strategy.',
    },
    tags: {
      kind: 'tags',
      column: 'narrativeFingerprintTags',
      description: 'By the tags of the fingerprint.',
    },
    dna: {
      kind: 'measures',
      input: DnaMeasureFilterRef,
      locate: locateDnaMeasure,
      explainUnknown: explainUnknownMeasure,
      description:
        'By numbers inside the DNA vectors; all of these have to hold. Said of related clubs in a list within rows, as in ' +
        `\`team { matches }\`, a filter takes at most ${FILTER_LIMITS.unsettled}; in a root list as many as of anything.`,
    },
    totalMatches: { kind: 'int', column: 'totalMatches', description: 'By matches counted.' },
    totalBets: { kind: 'int', column: 'totalBets', description: 'By bets, voids included.' },
    winRatePct: {
      kind: 'float',
      column: 'winRate',
      description: 'By bets won of bets settled, in per cent: 61.5.',
    },
    totalPnlUnits: { kind: 'float', column: 'totalPnl', description: 'By profit and loss, in units.' },
    roiPct: { kind: 'float', column: 'roi', description: 'By return on turnover, in per cent: 13.8.' },
    avgClvPct: {
      kind: 'float',
      column: 'avgClv',
      description: 'By average closing line value, in per cent.',
    },
    createdAt: {
      kind: 'dateTime',
      column: 'createdAt',
      description: 'By the instant at which the club was first stored.',
    },
  },
  {
    column: 'teamId',
    find: async (db, where) => {
      const teams = await db.team.findMany({ where, select: { teamId: true } });
      return teams.map(({ teamId }) => teamId);
    },
  },
);
